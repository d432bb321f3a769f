/** Text of a diagram: its width in Golos Text and its breaking into lines. Sizes are px at a type of 16 px. */

/** Type size, px. */
const TYPE = 16;
/** Height of a line, px. */
export const LINE = 21;
/** From the top of a line to its baseline, px. */
export const BASELINE = 15.5;

/** Advance widths of Golos Text Bold, hundredths of the type size; the regular weight is about 3 % narrower. */
const WIDTHS = new Map(
  (
    [
      [27, ' \u00A0'],
      [30, "ij'"],
      [34, '.,:;!·lI'],
      [39, 'f-()[]'],
      [43, 'rt'],
      [48, 'г"/'],
      [53, '1тz_'],
      [57, '7?–«»„“зьГs'],
      [60, 'авксхчэяackxJL+='],
      [62, 'беёлопуehnouvyF'],
      [65, '234568901дийнръЕЁbdgpqEцZ'],
      [68, 'ЗTТБРЧЬPS'],
      [73, 'ВЯBRYмАЛСУХЭACDKVX'],
      [78, 'КGU—ыДИЙНПЪHNфюОЦOQ'],
      [84, 'жшw%'],
      [92, 'щmМMЫ'],
      [100, 'ФЮШW…'],
      [113, 'ЖЩ№'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Width of a character that the table does not know, hundredths of the type size. */
const UNKNOWN = 90;

/** Width of one line, px, rounded up. */
export const textWidth = (text: string): number =>
  Math.ceil([...text].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? UNKNOWN), 0) * (TYPE / 100));

const words = (text: string): string[] => text.split(/[ \n\t]+/).filter(Boolean);

/** Width of the widest part that should stay on one line, px. */
export const widestWord = (text: string): number => Math.max(0, ...words(text).map(textWidth));

/** Where a word too long for `width` px is cut: after a no-break space or a hyphen, else inside. */
function cutAt(word: string, width: number): { at: number; hyphen: string } {
  const fits = (at: number, end: string) => textWidth(word.slice(0, at).trimEnd() + end) <= width;
  const places = [...word]
    .map((_, index) => index)
    .slice(1)
    .reverse();
  const natural = places.find((at) => /[\u00A0/-]/.test(word[at - 1] ?? '') && fits(at, ''));
  if (natural) return { at: natural, hyphen: '' };
  const inside = places.find((at) => at <= word.length - 2 && fits(at, '-'));
  return { at: inside ?? 1, hyphen: inside ? '-' : '' };
}

/** A word as parts that fit into `width` px. */
function parts(word: string, width: number): string[] {
  if (word.length < 2 || textWidth(word) <= width) return [word];
  const { at, hyphen } = cutAt(word, width);
  return [word.slice(0, at).replace(/\u00A0$/, '') + hyphen, ...parts(word.slice(at), width)];
}

/** Breaks a text into lines of at most `width` px; only a word longer than a line is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of words(text).flatMap((word) => parts(word, width))) {
    const last = lines.at(-1);
    const joined = `${last} ${part}`;
    if (last !== undefined && !last.endsWith('-') && textWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}
