/** The search: a query in, pages in order out. Build and browser share it. */
import { ALL_PARTS, type Parts } from './options.ts';
import { compileSynonyms, type Synonyms } from './query/synonyms.ts';
import type { Lexicon } from './query/lexicon.ts';
import type { Interpretation, Term, Understanding } from './query/terms.ts';
import { understand } from './query/understand.ts';
import { Vocabulary } from './query/vocabulary.ts';
import { buildIndex, indexOf } from './rank/build.ts';
import { countsOf, type Counts } from './rank/counts.ts';
import { groupByPage, type PageResult } from './rank/group.ts';
import type { Doc, SearchIndex } from './rank/index.ts';
import { rank } from './rank/rank.ts';
import { scoreTerm, type ScoredTerm } from './rank/score.ts';
import type { SearchRecord } from './record.ts';
import { WEIGHTS } from './weights.ts';
import { stopTerms } from './words/stop-terms.ts';

export interface Engine {
  index: SearchIndex;
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  stopWords: ReadonlySet<string>;
}

export interface Hit {
  /** Where to go: the page, or the part of it that answers. */
  url: string;
  page: Doc;
  /** The step or outcome to open the page at. */
  part?: Doc;
  /** Other parts that answer. */
  others: Doc[];
  score: number;
  /** Covered share of the query, 0–1. */
  coverage: number;
  confident: boolean;
}

export interface Answer {
  query: string;
  hits: Hit[];
  /** Is the first hit an answer, not an offer? */
  confident: boolean;
  /** What was searched for instead of what was typed. */
  interpretations: Interpretation[];
  /** Words the base does not know. */
  unknown: string[];
  /** Stems to mark on the page. */
  marks: string[];
  /** The query as understood: what to ask the engine for. */
  terms: Term[];
  /** Pages found, before the limit. */
  total: number;
  /** How many of them have each value of each filter. */
  counts: Counts;
}

export interface SearchSettings {
  parts?: Partial<Parts>;
  /** Most hits to return. */
  limit?: number;
  /** Keeps only some records: filters. */
  keep?: (doc: Doc) => boolean;
  /** Ranks some pages higher: those of the reader's region. */
  prefer?: (doc: Doc) => boolean;
}

/** @param words stem → word: words of records that are not loaded yet */
export function engineOf(index: SearchIndex, lexicon: Lexicon, words: ReadonlyMap<string, string> = new Map()): Engine {
  const synonyms = compileSynonyms(lexicon);
  return {
    index,
    vocabulary: new Vocabulary(index, new Map([...words, ...synonyms.words])),
    synonyms,
    stopWords: stopTerms(lexicon.stopWords),
  };
}

/** An engine over whole records, for the build and for measurements. */
export function buildEngine(records: readonly SearchRecord[], lexicon: Lexicon, parts: Parts = ALL_PARTS): Engine {
  const stopWords = stopTerms(lexicon.stopWords);
  if (parts.text) return engineOf(buildIndex(records, stopWords), lexicon);
  return engineOf(indexOf(records.map(({ text: _, ...doc }) => doc)), lexicon);
}

export function search(engine: Engine, query: string, settings: SearchSettings = {}): Answer {
  const { limit = 20, keep = () => true, prefer = () => false } = settings;
  const parts = { ...ALL_PARTS, ...settings.parts };
  const { index, stopWords } = engine;
  const understanding = understand(query, { ...engine, parts });
  const terms = understanding.terms.map((term) => scoreTerm(index, term));
  const doc = (number: number) => index.docs[number] as Doc;
  const ranked = rank(terms, { index, stopWords, parts }).filter((each) => keep(doc(each.doc)));
  for (const each of ranked) if (prefer(doc(each.doc))) each.score *= WEIGHTS.preferred;
  const results = withoutTail(groupByPage(ranked, terms, index, parts.steps));
  const hits = results.slice(0, limit).map((result) => hitOf(result, index));
  return {
    query,
    hits,
    confident: hits[0]?.confident ?? false,
    interpretations: interpretationsOf(terms, results[0]),
    unknown: understanding.unknown,
    marks: marksOf(understanding),
    terms: understanding.terms,
    total: results.length,
    counts: countsOf(results.map(({ page }) => doc(page))),
  };
}

/** Pages that have next to nothing of what the first one has are not results. */
const withoutTail = (results: readonly PageResult[]): PageResult[] =>
  results.filter(({ score }) => score >= (results[0]?.score ?? 0) * WEIGHTS.tail);

function hitOf({ page, best, part, others, score }: PageResult, index: SearchIndex): Hit {
  const doc = (number: number) => index.docs[number] as Doc;
  const { coverage, phrase } = best;
  return {
    url: doc(part?.doc ?? page).url,
    page: doc(page),
    ...(part ? { part: doc(part.doc) } : {}),
    others: others.map((other) => doc(other.doc)),
    score,
    coverage,
    confident: coverage * (phrase?.likeness ?? 0) >= WEIGHTS.confident,
  };
}

/** What the first result was found by, where that is not what was typed. */
function interpretationsOf(terms: readonly ScoredTerm[], first: PageResult | undefined): Interpretation[] {
  if (!first) return [];
  return terms.flatMap(({ term }, i) => {
    const how = (first.best.hits[i]?.alternative ?? term.alternatives[0])?.how;
    return how ? [how] : [];
  });
}

const marksOf = ({ terms }: Understanding): string[] => [
  ...new Set(
    terms.flatMap(({ alternatives }) =>
      alternatives.filter(({ weight }) => weight >= 0.5).flatMap(({ stems }) => stems),
    ),
  ),
];
