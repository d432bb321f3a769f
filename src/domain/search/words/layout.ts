/** What was meant when the keyboard stood in the wrong layout (ЙЦУКЕН ↔ QWERTY). */

const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const SHIFTED_LATIN = '~{}:"<>|';
const SHIFTED_CYRILLIC = 'ёхъжэбю/';

const toCyrillic = new Map<string, string>();
const toLatin = new Map<string, string>();
[...LATIN_KEYS].forEach((key, index) => {
  const letter = CYRILLIC_KEYS[index] as string;
  toCyrillic.set(key, letter);
  toLatin.set(letter, key);
});
[...SHIFTED_LATIN].forEach((key, index) => toCyrillic.set(key, SHIFTED_CYRILLIC[index] as string));

const swap = (text: string, table: ReadonlyMap<string, string>): string =>
  [...text].map((key) => table.get(key) ?? key).join('');

/** «ghbdtn» → «привет». Marks that share a key with a letter become that letter. */
export const cyrillicLayout = (text: string): string => swap(text.toLowerCase(), toCyrillic);

/** «руддщ» → «hello». */
export const latinLayout = (text: string): string => swap(text.toLowerCase(), toLatin);

/** A Latin reading with marks between letters was never meant; a dot may be one of an address. */
const plain = (text: string): string | undefined => (/[`[\];',]/.test(text) ? undefined : text);

/** The text in the other layout, by the letters it is written in; nothing when it has none. */
export function otherLayout(text: string): string | undefined {
  if (/[a-z]/i.test(text)) return cyrillicLayout(text);
  if (/[а-яё]/i.test(text)) return plain(latinLayout(text));
  return /^[`[\];',.]{2,}$/.test(text) ? cyrillicLayout(text) : undefined;
}
