/** Which abbreviations a page may explain, and which of them stand in its texts. */

/** A word of the glossary, as far as it matters here. */
export interface Word {
  id: string;
  term: string;
  /** What the letters stand for; only when a source confirms it. */
  expansion?: string | undefined;
  /** Region where the word means this; none when it means the same everywhere. */
  region?: string | undefined;
}

/** What the glossary tells the texts. */
export interface Glossary {
  words: readonly Word[];
  /** Id of the region that stands for all of them. */
  everywhere: string;
}

export interface Abbreviation {
  letters: string;
  expansion: string;
  /** Its entry in the glossary. */
  href: string;
}

/** What a page says with abbreviations. */
export interface PageWords {
  /** Those that stand on the page, by the alphabet. */
  used: Abbreviation[];
  /** Its Markdown fields in the order in which they are read. */
  running: string[];
}

/** «ABC (of the north)» is written «ABC» in a text. */
const lettersOf = (term: string): string => term.replace(/\s*\([^)]*\)$/, '');

/** The word that these letters mean in a region: its own meaning first, never that of another region. */
function meaningIn(words: readonly Word[], region: string, everywhere: string): Word | undefined {
  if (region === everywhere) return words.length === 1 ? words[0] : undefined;
  return words.find((word) => word.region === region) ?? words.find((word) => word.region === undefined);
}

/**
 * Abbreviations with a confirmed expansion that mean one thing in a region.
 * @param everywhere id of the region that stands for all of them
 * @param hrefOf address of a word's entry by its id
 */
export function abbreviationsIn(
  words: readonly Word[],
  region: string,
  everywhere: string,
  hrefOf: (id: string) => string,
): Abbreviation[] {
  const groups = Map.groupBy(words, ({ term }) => lettersOf(term));
  return [...groups].flatMap(([letters, group]) => {
    if (!/\p{Lu}{2}/u.test(letters)) return [];
    const { id, expansion } = meaningIn(group, region, everywhere) ?? {};
    return id !== undefined && expansion !== undefined ? [{ letters, expansion, href: hrefOf(id) }] : [];
  });
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Finds the letters as whole words: not in «ABC-1» and not in «X.ABC», which are words of their own.
 * The longest that fits is taken: «AB CD» before «CD».
 */
export function pattern(abbreviations: readonly Abbreviation[]): RegExp {
  const forms = abbreviations
    .map(({ letters }) => letters)
    .sort((a, b) => b.length - a.length)
    .map((letters) => escape(letters).replaceAll(' ', String.raw`[ \u00A0]`));
  return new RegExp(String.raw`(?<![\p{L}\d_.-])(?:${forms.join('|') || '(?!)'})(?![\p{L}\d_]|[-.][\p{L}\d])`, 'gu');
}

/** Those of the abbreviations that stand in the texts, by the alphabet. */
export function usedIn(texts: Iterable<string>, abbreviations: readonly Abbreviation[]): Abbreviation[] {
  const form = pattern(abbreviations);
  const found = new Set(
    [...texts].flatMap((text) => (text.match(form) ?? []).map((word) => word.replaceAll('\u00A0', ' '))),
  );
  return abbreviations
    .filter(({ letters }) => found.has(letters))
    .sort((a, b) => a.letters.localeCompare(b.letters, 'ru'));
}
