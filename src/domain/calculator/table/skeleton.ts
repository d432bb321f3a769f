/**
 * What is left of a caption when case, spaces, line breaks, punctuation, ё and
 * the alphabet of look-alike letters are taken away: two captions that a person
 * reads as the same have the same skeleton.
 */

/** Latin capitals that look like Cyrillic ones, and the Mongolian Cyrillic Ү that scanners put for У. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...'AА BВ CС EЕ HН KК MМ OО PР TТ XХ YУ ҮУ ЁЕ'.split(' ')].map((pair) => [pair[0] ?? '', pair[1] ?? '']),
);

const FOLDED = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'g');

/** Letters in one alphabet and case; «№» is no letter, although compatibility spells it «No». */
export const foldLetters = (text: string): string =>
  text
    .replace(/№/g, ' ')
    .normalize('NFKC')
    .toUpperCase()
    .replace(FOLDED, (letter) => LOOK_ALIKES.get(letter) ?? letter);

/** Letters and digits only. */
export const skeleton = (text: string): string => foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a text, folded. */
export const words = (text: string): string[] => foldLetters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * How alike two skeletons are, in whole percent: twice the common pairs of
 * letters of all pairs (L. R. Dice, «Measures of the Amount of Ecologic
 * Association Between Species», 1945).
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 100;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at += 1)
    pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1);
  let common = 0;
  for (let at = 0; at + 1 < b.length; at += 1) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0;
    if (left === 0) continue;
    common += 1;
    pairs.set(b.slice(at, at + 2), left - 1);
  }
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return all === 0 ? 0 : Math.floor((200 * common) / all);
}
