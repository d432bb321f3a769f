/** From scored terms to records in order: fusion by the covered share, wholes, kinds, archive. */
import type { Kind } from '../record.ts';
import type { Parts } from '../options.ts';
import { WEIGHTS } from '../weights.ts';
import { ABOUT } from './fields.ts';
import type { Phrase, SearchIndex } from './index.ts';
import { bestPhrase, likeness, massFunction, meaningsOf, type PhraseMatch } from './phrase-match.ts';
import type { ScoredTerm, TermHit } from './score.ts';

export interface RankedDoc {
  doc: number;
  score: number;
  /** Covered share of the query's rarity, 0–1: the confidence. */
  coverage: number;
  /** The same share without words that are met by a guess alone. */
  assured: number;
  /** Share of the query that the record is about: title, aliases, captions, numbers. */
  about: number;
  hits: (TermHit | undefined)[];
  phrase: PhraseMatch | undefined;
  /** How alike the title and the query are as wholes, 0–1. */
  titleLikeness: number;
}

/** Pages that lead further rank above entries of lists when all else is equal. */
const KIND_WORTH: Record<Kind, number> = {
  guide: 1,
  step: 0.97,
  article: 0.97,
  wizard: 0.96,
  outcome: 0.9,
  template: 0.91,
  indicator: 0.95,
  assessment: 0.95,
  act: 1,
  term: 0.85,
  column: 0.85,
  deadline: 0.8,
  contact: 0.82,
  link: 0.6,
  system: 0.83,
  role: 0.8,
  region: 0.85,
  page: 0.9,
};

export interface RankContext {
  index: SearchIndex;
  stopWords: ReadonlySet<string>;
  parts: Parts;
}

/** Every record that has any term of the query, best first. */
export function rank(terms: readonly ScoredTerm[], { index, stopWords, parts }: RankContext): RankedDoc[] {
  const asked = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  if (asked === 0) return [];
  const meanings = meaningsOf(terms);
  const massOf = massFunction(index, stopWords);
  const like = (phrase: Phrase) => likeness(phrase, terms, meanings, massOf) * (WEIGHTS.phrasePlace[phrase.place] ?? 1);
  const docs = new Set(terms.flatMap(({ hits }) => [...hits.keys()]));
  const ranked = [...docs].map((doc): RankedDoc => {
    const hits = terms.map((term) => term.hits.get(doc));
    const share = (worth: (hit: TermHit) => number) =>
      terms.reduce((sum, { rarity }, i) => sum + rarity * (hits[i] ? worth(hits[i]) : 0), 0) / asked;
    const coverage = Math.min(
      1,
      share(({ cover }) => cover),
    );
    const assured = share((hit) => hit.assured);
    const about = share(({ cover, mask }) => (mask & ABOUT ? cover : 0));
    const phrase = parts.phrases ? bestPhrase(index.phrases[doc] ?? [], like) : undefined;
    const titleLikeness = Math.max(0, ...(index.phrases[doc] ?? []).filter(({ place }) => place === 'title').map(like));
    const { kind, pointer } = index.docs[doc] as SearchIndex['docs'][number];
    const score =
      share(({ value }) => value) *
      (parts.coverage ? coverage ** WEIGHTS.coverage : 1) *
      (1 + WEIGHTS.phrase * (phrase?.likeness ?? 0) ** WEIGHTS.phrasePower) *
      KIND_WORTH[kind] *
      (pointer ? WEIGHTS.pointer : 1);
    return { doc, score, coverage, assured, about, hits, phrase, titleLikeness };
  });
  demoteArchive(ranked, index);
  return ranked.sort((a, b) => b.score - a.score || a.doc - b.doc);
}

/** What has expired ranks last, unless nothing in force answers nearly as fully. */
function demoteArchive(ranked: readonly RankedDoc[], { docs }: SearchIndex): void {
  const expired = ({ doc }: RankedDoc) => docs[doc]?.archive === true;
  const inForce = ranked.filter((each) => !expired(each));
  const rivals = (each: RankedDoc) =>
    inForce.some(
      ({ coverage, score }) => coverage >= each.coverage * WEIGHTS.nearly && score >= each.score * WEIGHTS.archive,
    );
  for (const each of ranked) if (expired(each) && rivals(each)) each.score *= WEIGHTS.archive;
}
