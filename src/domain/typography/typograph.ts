/**
 * Russian typography for running text: «ёлочки» with „лапки“ inside, em dashes,
 * no-break spaces. Editors type plain quotes, hyphens and spaces; the build does the rest.
 * Rules after the usual Russian typesetting practice (Мильчин, «Справочник издателя и автора»).
 */

const NBSP = '\u00A0';

/** Short words that must not end a line. */
const PREPOSITIONS =
  'а|без|в|во|до|для|за|и|из|из-за|из-под|или|к|как|ко|на|над|не|ни|но|о|об|обо|от|по|под|при|про|с|со|у|что';

const UNITS =
  'г\\.|год|года|году|лет|месяц|месяца|месяцев|недел[ьяюи]|день|дня|дней|час|часа|часов|минут[аыу]?|шаг|шага|шагов|' +
  'руб\\.|рубл[ьяей]+|тыс\\.|млн|балл|балла|баллов|%|КБ|МБ|мм|см|px';

/** `(?<![\p{L}\d])`: the beginning of a word, which `\b` does not know in Cyrillic. */
const START = '(?<![\\p{L}\\d_-])';

const RULES: [RegExp, string][] = [
  [/\.\.\./g, '…'],
  // A hyphen between spaces is a dash; the space before a dash does not break.
  [/[ \u00A0][-–—](?=[ \u00A0\n])/g, `${NBSP}—`],
  [/^[-–—](?=[ \u00A0])/gm, '—'],
  [/№[ \u00A0]?(?=[\p{L}\d])/gu, `№${NBSP}`],
  [new RegExp(`${START}(${PREPOSITIONS})[ ](?=\\S)`, 'giu'), `$1${NBSP}`],
  // A second pass: «и в углу» shares a space between two short words.
  [new RegExp(`(?<=\\u00A0)(${PREPOSITIONS})[ ](?=\\S)`, 'giu'), `$1${NBSP}`],
  [/(?<=\d)[ ](?=\d{3}(?!\d))/g, NBSP],
  [new RegExp(`(?<=\\d)[ ](?=(?:${UNITS})(?![\\p{L}\\d]))`, 'giu'), NBSP],
  [/(?<=\d)(?=%)/g, NBSP],
  [/(?<=\d)[ ](?=(?:январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*)/giu, NBSP],
  [new RegExp(`${START}(ст|ч|п|пп|с|гл|табл|рис)\\.[ ](?=\\d)`, 'giu'), `$1.${NBSP}`],
  // Abbreviations in capitals belong together.
  [/(?<=(?<!\p{L})\p{Lu}{2,})[ ](?=\p{Lu}{2,}(?!\p{L}))/gu, NBSP],
  [/[ ](?=(?:бы|б|же|ж|ли|ль)(?![\p{L}\d-]))/gu, NBSP],
];

/** What is carried from one run of text in a block to the next. */
export interface QuoteState {
  /** How many quotes are open. */
  depth: number;
  /** Last character so far; a space at the beginning of a block. */
  last: string;
}

/** State at the beginning of a block. */
export const blockStart = (): QuoteState => ({ depth: 0, last: ' ' });

/** Whether a straight quote between these two characters opens; of two in a row the letter decides. */
const opensAfter = (before: string, after = ''): boolean =>
  /[\s([—«„]/.test(before) || (before === '"' && /[\p{L}\d]/u.test(after));

/** Turns straight quotes into «outer» and „inner“ ones. */
function quotes(text: string, state: QuoteState): string {
  const before = (at: number): string => text[at - 1] ?? state.last;
  const result = text.replace(/["«»„“]/g, (mark, at: number) => {
    const opens = mark === '«' || mark === '„' || (mark === '"' && opensAfter(before(at), text[at + 1]));
    if (opens) {
      state.depth += 1;
      return state.depth > 1 ? '„' : '«';
    }
    const inner = state.depth > 1;
    state.depth = Math.max(0, state.depth - 1);
    return inner ? '“' : '»';
  });
  state.last = text.at(-1) ?? state.last;
  return result;
}

/**
 * Typesets one run of text.
 * @param state quote depth, when a block consists of several runs (bold, links).
 */
export function typograph(text: string, state: QuoteState = blockStart()): string {
  return RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), quotes(text, state));
}
