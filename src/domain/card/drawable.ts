/** Text for a card: the font of the site has letters, figures and punctuation, but no arrows, ticks or pictures. */

const REPLACED: [RegExp, string][] = [
  [/\u00AD|\p{Cf}/gu, ''],
  [/\u2011/g, '-'],
  [/[\u2007\u202F]/g, '\u00A0'],
  [/[→⟶]/g, '—'],
];

const UNKNOWN = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\p{Zs}+=<>|~°₽$€№−´`^]/gu;

/** The text with what the font lacks replaced or left out. */
export const drawable = (text: string): string =>
  REPLACED.reduce((result, [pattern, value]) => result.replace(pattern, value), text)
    .replace(UNKNOWN, '')
    .replace(/ {2,}/g, ' ')
    .trim();
