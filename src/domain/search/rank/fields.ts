/** Where a word stands in a record, and how much that place is worth. */

/** Bits of the places in which a term stands. */
export const PLACE = {
  title: 1,
  alias: 2,
  number: 4,
  caption: 8,
  outline: 16,
  text: 32,
  context: 64,
  names: 128,
} as const;

export type Place = keyof typeof PLACE;

/**
 * Weight of one occurrence by place, in units of an average occurrence in the text
 * (BM25F, see score.ts). outline: titles and captions of a page's parts, seen from
 * the page; context: title and aliases of the page, seen from a part.
 */
export const WEIGHT: Record<Place, number> = {
  title: 6,
  alias: 5,
  number: 5,
  caption: 3,
  outline: 1.6,
  text: 1,
  context: 1.5,
  names: 0.5,
};

/** How fully a place answers a word, for the covered share: 1 = a page about it. */
const COVER: Record<Place, number> = {
  title: 1,
  alias: 1,
  number: 1,
  caption: 1,
  outline: 1,
  text: 0.78,
  context: 0.9,
  names: 0.6,
};

/** The fullest answer among the places of a mask. */
export function coverOf(mask: number): number {
  let best = 0;
  for (const place of Object.keys(PLACE) as Place[])
    if (mask & PLACE[place] && COVER[place] > best) best = COVER[place];
  return best;
}

/** Places that say what a record is about, not what it mentions. */
export const ABOUT = PLACE.title | PLACE.alias | PLACE.number | PLACE.caption;
