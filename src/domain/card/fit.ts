/** How wide a text is on a card, and which size lets it fit: known before anything is drawn. */

/** Letters by their width in the bold typeface, in hundredths of the size of type (read from the font). */
const WIDTHS: [number, string][] = [
  [27, "' \u00A0ij"],
  [34, '.,:;!·lI'],
  [40, 'f-()rt•'],
  [52, 'г"/zт1'],
  [57, '–?«»„“ь7зГsсэcJL'],
  [60, 'авкхчakx+=−еяёeлопуouvyF'],
  [64, 'бийнhn235ръЕЁbdgpqEдцZ4689'],
  [68, 'ТT0ЗРЬPSБ₽'],
  [73, 'ЧЯRYАВСУЭABCVмХDXЛKU—'],
  [78, 'КGДПЪыИЙНHNфОOQЦ'],
  [84, 'южwш%'],
  [92, 'щmМMЫФ'],
  [103, 'ЮШW…ЖЩ'],
  [111, '№'],
];

/** Of a letter that the table does not know: of other alphabets, where wide ones are common. */
const USUAL = 0.9;

const WIDTH = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width / 100])));

/** Pixels a text takes in one line of bold type; never less than it does, so good for the regular face too. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + (WIDTH.get(letter) ?? USUAL), 0) * size;

/** Pieces of a word that is wider than a line. */
function cut(word: string, size: number, width: number): string[] {
  const pieces = [''];
  for (const letter of word) {
    const longer = (pieces.at(-1) ?? '') + letter;
    if (textWidth(longer, size) > width && pieces.at(-1) !== '') pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}

/** Lines of a text: it breaks at ordinary spaces only; a word wider than a line is cut. */
export function breakLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => cut(whole, size, width))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same lines of nearly equal length: a title must not end in one short word. */
export function balance(text: string, size: number, width: number): string[] {
  const { length } = breakLines(text, size, width);
  const widest = Math.max(...text.split(' ').map((word) => Math.min(textWidth(word, size), width)));
  let [narrow, wide] = [widest, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (breakLines(text, size, middle).length > length) narrow = middle;
    else wide = middle;
  }
  return breakLines(text, size, wide);
}

/** No more than so many lines; what is left out shows by an ellipsis. */
export function clip(lines: readonly string[], most: number, size: number, width: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (textWidth(`${last}…`, size) > width) last = last.slice(0, last.lastIndexOf(' '));
  return [...kept.slice(0, -1), `${last.replace(/[\s,;:«(—-]+$/u, '')}…`];
}

/**
 * Parts with a dot between them, in two lines at most. The first two always stand there, each in a line of its own
 * when one is too short for both; of the others those that fit.
 */
export function joinParts(parts: readonly string[], size: number, width: number): string[] {
  const [first = '', second = '', ...rest] = parts;
  const lines = (text: string, most: number): string[] => clip(breakLines(text, size, width), most, size, width);
  if (second === '') return first === '' ? [] : lines(first, 2);
  if (textWidth(`${first} · ${second}`, size) > width) return [...lines(first, 1), ...lines(second, 1)];
  return [
    rest.reduce(
      (text, part) => (textWidth(`${text} · ${part}`, size) <= width ? `${text} · ${part}` : text),
      `${first} · ${second}`,
    ),
  ];
}
