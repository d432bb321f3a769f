/**
 * One spelling for what people type in many: case, ё, accents, invisible
 * characters, dashes, and letters of the wrong alphabet inside a word.
 */

/** Latin letter → the Cyrillic letter that looks like it in print, capitals included. */
const LATIN_TO_CYRILLIC: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

const CYRILLIC_TO_LATIN: Record<string, string> = Object.fromEntries(
  Object.entries(LATIN_TO_CYRILLIC).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** Soft hyphen, zero-width characters, byte-order mark, stress marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]|\u0300|\u0301/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const WORD = /[a-zа-яё0-9\u0456\u04AF]+/g;
const LATIN = /[a-z]/;
const CYRILLIC = /[а-я]/;

/** Lower case, one kind of space and dash, no ё, each word in one alphabet. */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .replace(DASHES, '-')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(WORD, oneAlphabet)
    .trim();
}

/**
 * A word of mixed letters is written in the alphabet of the letters that have no
 * twin in the other one; a word of twins only becomes Cyrillic. A word that has
 * unmistakable letters of both alphabets stays as it is.
 */
function oneAlphabet(word: string): string {
  const plain = word.replace(/\u0456/g, 'i').replace(/\u04AF/g, 'y');
  if (!LATIN.test(plain) || !CYRILLIC.test(plain)) return plain;
  const letters = [...plain];
  const surelyLatin = letters.some((letter) => LATIN.test(letter) && !(letter in LATIN_TO_CYRILLIC));
  const surelyCyrillic = letters.some((letter) => CYRILLIC.test(letter) && !(letter in CYRILLIC_TO_LATIN));
  if (surelyLatin && surelyCyrillic) return plain;
  const table = surelyLatin ? CYRILLIC_TO_LATIN : LATIN_TO_CYRILLIC;
  return letters.map((letter) => table[letter] ?? letter).join('');
}

/** The same picture of a word in the other alphabet: «cop» ↔ «сор»; nothing when some letter has no twin. */
export function twin(word: string): string | undefined {
  const table = LATIN.test(word) ? LATIN_TO_CYRILLIC : CYRILLIC_TO_LATIN;
  let result = '';
  for (const letter of word) {
    const other = /\d/.test(letter) ? letter : table[letter];
    if (other === undefined) return undefined;
    result += other;
  }
  return result === word ? undefined : result;
}

/** Digits that stand for letters in careless typing and scans: «га3» → «газ»; nothing when there are none. */
export function digitsAsLetters(word: string): string | undefined {
  if (!/[а-я]/.test(word) || !/[03]/.test(word)) return undefined;
  return word.replace(/3/g, 'з').replace(/0/g, 'о');
}
