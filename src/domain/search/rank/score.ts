/**
 * How well a record answers a term. Occurrences are weighted by place and saturated
 * as in BM25F (S. Robertson, H. Zaragoza, M. Taylor, «Simple BM25 extension to
 * multiple weighted fields», CIKM 2004); rarity is BM25's inverse document
 * frequency (S. Robertson, H. Zaragoza, «The Probabilistic Relevance Framework»,
 * 2009), always positive.
 */
import type { Alternative, Term } from '../query/terms.ts';
import { WEIGHTS } from '../weights.ts';
import { coverOf } from './fields.ts';
import type { Posting, SearchIndex } from './index.ts';

/** What one record has for one term. */
export interface TermHit {
  /** Saturated weight times certainty, 0–1. */
  value: number;
  /** How fully the term is covered, 0–1. */
  cover: number;
  /** The same, when it is more than a guess. */
  assured: number;
  /** Places of the term. */
  mask: number;
  alternative: Alternative;
}

/** ln(1 + (N − n + ½)/(n + ½)) for a term that stands in n of N records. */
export const rarity = (total: number, frequency: number): number =>
  Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5)) ** WEIGHTS.rarityPower;

/** A verb says less of what is sought than a noun; a word nobody knows is not excused. */
const shareOf = ({ stop, text }: Term, known: boolean): number =>
  stop ? WEIGHTS.stopShare : known && VERB.test(text) ? WEIGHTS.verbShare : 1;

const VERB = /(?:[аеиыя]ть(?:ся)?|[ауюя]тся|[еи]тся|[аи]л(?:и|а|о)?(?:сь|ся)?|[аеи]ет|[ая]ют|[еи]шь|[ий]те)$/;

const saturate = (weight: number): number => weight / (WEIGHTS.saturation + weight);

/** Records that hold the stems of an alternative, with the share of their worth that each has. */
function matches(
  index: SearchIndex,
  { stems, partial = 0 }: Alternative,
): Map<number, { posting: Posting; share: number }> {
  const lists = stems.map((term) => index.postings.get(term) ?? new Map<number, Posting>());
  if (lists.length === 1)
    return new Map([...(lists[0] as Map<number, Posting>)].map(([doc, posting]) => [doc, { posting, share: 1 }]));
  const worth = lists.map((list) => rarity(index.total, list.size));
  const all = worth.reduce((sum, each) => sum + each, 0) || 1;
  const found = new Map<number, { posting: Posting; share: number }>();
  for (const doc of new Set(lists.flatMap((list) => [...list.keys()]))) {
    const present = lists.map((list) => list.get(doc));
    const missing = present.includes(undefined);
    if (missing && partial === 0) continue;
    const held = present.reduce((sum, posting, i) => sum + (posting ? (worth[i] as number) : 0), 0) / all;
    found.set(doc, { posting: combined(present), share: missing ? held * partial : 1 });
  }
  return found;
}

/** A phrase is as strong as its weakest word present, and stands where all of them stand. */
function combined(postings: readonly (Posting | undefined)[]): Posting {
  const present = postings.filter((posting) => posting !== undefined);
  return {
    weight: Math.min(...present.map(({ weight }) => weight)),
    mask: present.reduce((mask, posting) => mask & posting.mask, -1) || (present[0]?.mask ?? 0),
  };
}

export interface ScoredTerm {
  term: Term;
  rarity: number;
  hits: Map<number, TermHit>;
}

/** The best alternative for each record; the term is as rare as its surest alternatives together. */
export function scoreTerm(index: SearchIndex, term: Term): ScoredTerm {
  const hits = new Map<number, TermHit>();
  const telling = new Set<number>();
  const found = term.alternatives
    .map((alternative) => ({ alternative, docs: matches(index, alternative) }))
    .filter(({ docs }) => docs.size > 0);
  const surest = Math.max(0, ...found.map(({ alternative }) => alternative.weight));
  for (const { alternative, docs } of found) {
    for (const [doc, { posting, share }] of docs) {
      const worth = alternative.weight * share;
      const value = saturate(posting.weight) * worth;
      if (alternative.weight >= surest * WEIGHTS.telling && share === 1) telling.add(doc);
      const known = hits.get(doc);
      const sure = alternative.how?.kind === 'spelling' ? alternative.weight ** WEIGHTS.corrected : 1;
      const own = coverOf(posting.mask) * worth * sure;
      const cover = Math.max(own, known?.cover ?? 0);
      const isMeant = alternative.begun || own >= WEIGHTS.assuring;
      const assured = Math.max(isMeant ? own : 0, known?.assured ?? 0);
      const mask = posting.mask | (known?.mask ?? 0);
      if (known && known.value >= value) hits.set(doc, { ...known, cover, assured, mask });
      else hits.set(doc, { value, cover, assured, mask, alternative });
    }
  }
  const elsewhere = found
    .filter(({ alternative: { weight, stems } }) => weight >= surest * WEIGHTS.telling && stems.length === 1)
    .map(({ alternative: { stems } }) => index.frequencies.get(stems[0] ?? '') ?? 0);
  const spread = Math.max(telling.size, ...elsewhere);
  return { term, rarity: rarity(index.total, spread) * shareOf(term, hits.size > 0), hits };
}
