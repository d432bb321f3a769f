/** The inverted index: term → records, with the weight and the places of the term in each. */
import type { SearchRecord } from '../record.ts';
import { worthOf } from './texts.ts';
import { WEIGHTS } from '../weights.ts';
import { PLACE, WEIGHT, type Place } from './fields.ts';

export interface Posting {
  /** Weighted number of occurrences (BM25F). */
  weight: number;
  /** Bits of PLACE. */
  mask: number;
}

/** A title, an alias, a caption: compared with the query as a whole. */
export interface Phrase {
  place: Place;
  terms: string[];
}

export type Doc = Omit<SearchRecord, 'text'>;

export interface SearchIndex {
  docs: Doc[];
  /** Records of the whole site: rarity is counted against them, even while a part is loaded. */
  total: number;
  /** Term → records of the whole site, for terms of which not all records are loaded. */
  frequencies: ReadonlyMap<string, number>;
  phrases: Phrase[][];
  /** Number of the page a part belongs to. */
  parents: (number | undefined)[];
  postings: Map<string, Map<number, Posting>>;
  /** Words as written, with their stems: for spelling. */
  forms: Map<string, string>;
}

function post(index: SearchIndex, term: string, doc: number, weight: number, mask: number): void {
  const docs = index.postings.get(term) ?? new Map<number, Posting>();
  const posting = docs.get(doc);
  if (posting) {
    posting.weight += weight;
    posting.mask |= mask;
  } else docs.set(doc, { weight, mask });
  index.postings.set(term, docs);
}

/** Adds one term of a text with the step of its worth; a part's words count for its page as well. */
export function postText(index: SearchIndex, term: string, doc: number, level: number): void {
  post(index, term, doc, WEIGHT.text * worthOf(level), PLACE.text);
  const parent = index.parents[doc];
  if (parent !== undefined) post(index, term, parent, WEIGHT.text * WEIGHTS.partText, PLACE.text);
}

/** The best place counts whole, each other one a little: a title that says the same confirms an alias. */
function strength(places: readonly Place[]): number {
  const weights = places.map((place) => WEIGHT[place]).sort((a, b) => b - a);
  return weights.reduce((sum, weight, index) => sum + weight * (index === 0 ? 1 : WEIGHTS.confirm), 0);
}

/** Each place counts once per term: many aliases make a page findable, not better. */
export function postPhrases(index: SearchIndex, doc: number, phrases: readonly Phrase[], as?: Place): void {
  const places = new Map<string, Set<Place>>();
  for (const { place, terms } of phrases)
    for (const term of terms) places.set(term, (places.get(term) ?? new Set()).add(as ?? place));
  for (const [term, where] of places) {
    const all = [...where];
    post(
      index,
      term,
      doc,
      strength(all),
      all.reduce((mask, place) => mask | PLACE[place], 0),
    );
  }
}
