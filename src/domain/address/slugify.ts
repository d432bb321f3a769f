/**
 * Heading → Latin id. The table is fixed for ever: an id is a part of an address
 * that people have already sent to each other.
 */

const LIMIT = 60;

/** «ё» and «е» give the same letter, so that adding the dots does not break an address. */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'j',
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
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Used when a heading has no letter and no digit at all. */
const NAMELESS = 'razdel';

/** Latin letters lose their accents; «й» and «ё» have gone through the table before. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const latin = (text: string): string =>
  plain([...text.normalize('NFC').toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join(''));

/** Joins words while they fit; a first word that is too long by itself is cut. */
function join(words: string[]): string {
  let result = words[0]?.slice(0, LIMIT) ?? NAMELESS;
  for (const word of words.slice(1)) {
    if (result.length + 1 + word.length > LIMIT) break;
    result += `-${word}`;
  }
  return result;
}

/**
 * Latin lower-case id of a heading: words joined by hyphens, at most 60 characters,
 * cut between words. Quotes, dashes and no-break spaces only separate words, so the
 * id is the same before and after typography.
 */
export const slugify = (text: string): string => join(latin(text).match(/[a-z0-9]+/g) ?? []);

/** Makes ids unique on one page: the second «vhod» becomes «vhod-2». */
export function uniqueSlugs(): (slug: string) => string {
  const taken = new Set<string>();
  return (slug) => {
    let result = slug;
    for (let n = 2; taken.has(result); n += 1) result = `${slug}-${n}`;
    taken.add(result);
    return result;
  };
}
