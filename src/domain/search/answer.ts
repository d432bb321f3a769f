/** An understood query in, pages in order out. */
import { ALL_PARTS, type Parts } from './options.ts';
import type { Interpretation, Term, Understanding } from './query/terms.ts';
import { groupByPage, type PageResult } from './rank/group.ts';
import type { Doc, SearchIndex } from './rank/index.ts';
import { rank } from './rank/rank.ts';
import { scoreTerm, type ScoredTerm } from './rank/score.ts';
import { WEIGHTS } from './weights.ts';

export interface Hit {
  /** Where to go: the page, or the part of it that answers. */
  url: string;
  page: Doc;
  /** The step or outcome to open the page at. */
  part?: Doc;
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
}

export interface SearchSettings {
  parts?: Partial<Parts>;
  /** Most hits to return. */
  limit?: number;
  /** Ranks some pages higher: those of the reader's region. */
  prefer?: (doc: Doc) => boolean;
}

/** What an answer is looked up in. */
export interface Searched {
  index: SearchIndex;
  stopWords: ReadonlySet<string>;
}

export function answerTo(
  understanding: Understanding,
  { index, stopWords }: Searched,
  settings: SearchSettings = {},
): Answer {
  const { limit = 20, prefer } = settings;
  const parts = { ...ALL_PARTS, ...settings.parts };
  const terms = understanding.terms.map((term) => scoreTerm(index, term));
  const doc = (number: number) => index.docs[number] as Doc;
  const ranked = rank(terms, { index, stopWords, parts });
  for (const each of ranked) if (prefer?.(doc(each.doc))) each.score *= WEIGHTS.preferred;
  const results = withoutTail(groupByPage(ranked, terms, index, parts.steps));
  const isSure = results[0] !== undefined && sureness(results[0]) >= WEIGHTS.confident;
  const hits = results.slice(0, limit).map((result) => hitOf(result, index, isSure));
  return {
    query: understanding.query,
    hits,
    confident: hits[0]?.confident ?? false,
    interpretations: [
      ...interpretationsOf(terms, results[0]),
      ...understanding.ignored.flatMap(({ alternatives: [own] }) => own?.how ?? []),
    ],
    unknown: understanding.unknown,
    marks: marksOf(understanding, stopWords),
    terms: understanding.terms,
  };
}

/** Pages that have next to nothing of what the first one has are not results. */
const withoutTail = (results: readonly PageResult[]): PageResult[] =>
  results.filter(({ score }) => score >= (results[0]?.score ?? 0) * WEIGHTS.tail);

/** How sure a result is to be what was asked for: covered share of the query times likeness to a name of the page. */
const sureness = ({ best: { assured, phrase } }: PageResult): number => assured * (phrase?.likeness ?? 0);

/** @param isSure is the first result an answer? Then so is every other that covers as much of the query */
function hitOf({ page, best, part, score }: PageResult, index: SearchIndex, isSure: boolean): Hit {
  const doc = (number: number) => index.docs[number] as Doc;
  const { coverage } = best;
  return {
    url: doc(part?.doc ?? page).url,
    page: doc(page),
    ...(part ? { part: doc(part.doc) } : {}),
    score,
    coverage,
    confident: isSure && coverage >= WEIGHTS.listed,
  };
}

/** What the first result was found by, where that is not what was typed. */
function interpretationsOf(terms: readonly ScoredTerm[], first: PageResult | undefined): Interpretation[] {
  if (!first) return [];
  return terms.flatMap(({ term }, i) => {
    const [meant] = term.alternatives;
    const found = (first.best.hits[i]?.alternative ?? meant)?.how;
    // A synonym is one of what was meant, which may not be what was typed.
    const how = found?.kind === 'synonym' ? (meant?.how ?? found) : found;
    return how && how.from !== how.to ? [how] : [];
  });
}

/** Neither words that say little, a page is full of them, nor those of a whole sentence that means one word typed. */
const marksOf = ({ terms }: Understanding, stopWords: ReadonlySet<string>): string[] => {
  const stems = terms.flatMap(({ alternatives }) => {
    const longest = alternatives[0]?.stems.length ?? 0;
    return alternatives
      .filter((each) => each.weight >= 0.5 && each.stems.length <= longest)
      .flatMap(({ stems }) => stems);
  });
  return [...new Set(stems)].filter((stem) => !stopWords.has(stem));
};
