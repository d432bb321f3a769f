/**
 * One key for a word written in Cyrillic and in Latin letters by any habitual
 * system (ГОСТ 7.79, passport, «zhurnal», «jurnal», «schet», «shchyot»): both are
 * brought to Latin and then folded alike, so that equal keys mean «may be the same».
 */

/** A letter and the Latin ones that it sounds like. */
const LETTERS = new Map(
  'аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цc чch шsh щsh ъ ыi ь эe юiu яia'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** Order matters: longer groups first. Capitals stand for one sound of several letters. */
const FOLDS: [RegExp, string][] = [
  [/['’`"]/g, ''],
  [/shch|sch|shh|sh/g, 'S'],
  [/tch|ch/g, 'C'],
  [/zh/g, 'Z'],
  [/kh/g, 'h'],
  [/ts|tz|cz/g, 'c'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/^[jy](?=e)/g, ''],
  [/(?<![aeiou])[jy]o/g, 'e'],
  [/[jyi]+/g, 'i'],
  [/(.)\1+/g, '$1'],
];

const fold = (latin: string): string => FOLDS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), latin);

/** The key of a word in either alphabet, letters only. */
export function soundKey(word: string): string {
  const latin = [...word.toLowerCase()].map((letter) => LETTERS.get(letter) ?? letter).join('');
  return fold(latin);
}

/** Readings of a Latin word that the key alone misses: «j» for ж, «c» for к and с, «h» for г. */
export function soundKeys(word: string): string[] {
  const readings = [
    word,
    word.replace(/j/g, 'zh'),
    word.replace(/c(?!h|z)/g, 'k'),
    word.replace(/c(?!h|z)/g, 's'),
    word.replace(/h(?![aeiouy])/g, ''),
  ];
  return [...new Set([soundKey(word), ...(/[a-z]/.test(word) ? readings.map(soundKey) : [])])];
}
