/**
 * One key for a word written in Cyrillic and in Latin letters by any habitual
 * system (ГОСТ 7.79, passport, «zhurnal», «jurnal», «schet», «shchyot»): both are
 * brought to Latin and then folded alike, so that equal keys mean «may be the same».
 */

const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

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
  const latin = [...word.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('');
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

const SIMPLE: [string, string][] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['yo', 'е'],
  ['jo', 'е'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['iu', 'ю'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ia', 'ия'],
  ['ks', 'кс'],
  ['x', 'кс'],
  ["'", 'ь'],
  ['yj', 'ый'],
  ['iy', 'ий'],
  ['ij', 'ий'],
  ['yy', 'ый'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['w', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['e', 'е'],
  ['z', 'з'],
  ['i', 'и'],
  ['j', 'й'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
  ['h', 'х'],
  ['c', 'ц'],
  ['y', 'ы'],
  ['q', 'к'],
];

/** The plainest Cyrillic reading of a Latin word: enough for its endings to be recognised. */
export function toCyrillic(word: string): string {
  let rest = word.toLowerCase();
  let result = '';
  while (rest !== '') {
    const pair = SIMPLE.find(([latin]) => rest.startsWith(latin));
    result += pair?.[1] ?? rest[0];
    rest = rest.slice(pair?.[0].length ?? 1);
  }
  return result;
}
