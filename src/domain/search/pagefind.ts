/**
 * What Pagefind is given and asked. It sees our stems only, so that its own stemming,
 * its folding of «й» and its AND of all words never decide anything: one search per
 * stem, quoted (an unquoted word falls back to shorter and shorter beginnings), then
 * the same fusion by the covered share as everywhere. A quoted search gives no degrees
 * of likeness, so a stem stands once in a record: that is a third of the size.
 */
import type { SearchRecord } from './record.ts';
import type { Alternative, Term } from './query/terms.ts';
import { rarity } from './rank/score.ts';
import { termsOf } from './words/terms.ts';
import { WEIGHTS } from './weights.ts';

/** What addCustomRecord takes. */
export interface PagefindRecord {
  url: string;
  /** Stems and keys of numbers, each once. */
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

export interface PagefindQuery {
  /** Number of the term in the understanding. */
  term: number;
  weight: number;
  /** A record answers when it holds all of them; each is a search of its own. */
  stems: string[];
}

export interface PagefindHit {
  url: string;
  /** Pagefind's own score: compared within one search only. */
  score: number;
}

export interface Fused {
  url: string;
  score: number;
  /** Covered share of the query, 0–1. */
  coverage: number;
}

/** No language: stems need no stemming, and the engine without it is smaller. */
export const PAGEFIND_LANGUAGE = 'unknown';
const MOST_ALTERNATIVES = 4;
const LEAST_WEIGHT = 0.4;

/** Pagefind refuses an empty record; no query asks for this. */
const NOTHING = 'zzz';

/** Every stem of the record; words to ignore and single letters only where they are part of a name. */
function contentOf({ title, aliases, captions, numbers, text }: SearchRecord, stopWords: ReadonlySet<string>): string {
  const named = [title, ...aliases, ...captions, ...numbers].flatMap(termsOf);
  const told = termsOf(text).filter((term) => term.length > 1 && !stopWords.has(term));
  return [...new Set([...named, ...told])].join(' ') || NOTHING;
}

/**
 * A record for the engine. What the reader sees stands in `readable`: Pagefind indexes every word of `meta`,
 * so it is put into the finished fragments.
 */
export function pagefindRecord(record: SearchRecord, stopWords: ReadonlySet<string> = new Set()): PagefindRecord {
  const { url, kind, region, roles, systems } = record;
  const filters = { kind: [kind], region: region === '' ? [] : [region], role: roles, system: systems };
  return {
    url,
    content: contentOf(record, stopWords),
    language: PAGEFIND_LANGUAGE,
    meta: { title: NOTHING },
    filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
  };
}

/** What a result shows of a record. */
export const readableMeta = ({ title, text, kind, guide, position, names, region, archive }: SearchRecord) => ({
  title,
  text,
  kind,
  ...(guide ? { guide: guide.title, page: guide.url } : {}),
  ...(position === undefined ? {} : { position: String(position) }),
  ...(region && names[0] ? { region, regionName: names[0] } : {}),
  ...(archive ? { archive: '1' } : {}),
});

/** What a word may stand for; one that our own files do not know is asked as it stands. */
const roadsOf = ({ text, alternatives }: Term): Pick<Alternative, 'stems' | 'weight'>[] =>
  alternatives.length > 0 ? alternatives : [{ stems: termsOf(text), weight: 1 }];

/** The likely alternatives of every term. */
export const pagefindQueries = (terms: readonly Term[]): PagefindQuery[] =>
  terms.flatMap((each, term) =>
    each.stop
      ? []
      : roadsOf(each)
          .filter(({ weight }) => weight >= LEAST_WEIGHT)
          .slice(0, MOST_ALTERNATIVES)
          .map(({ stems, weight }) => ({ term, weight, stems })),
  );

/** Records that hold every stem of an alternative, out of one list per stem; worth what the weakest gives. */
export function wholeAnswers([first = [], ...others]: readonly (readonly PagefindHit[])[]): PagefindHit[] {
  const scores = others.map((hits) => new Map(hits.map(({ url, score }) => [url, score])));
  return first
    .filter(({ url }) => scores.every((known) => known.has(url)))
    .map(({ url, score }) => ({ url, score: Math.min(score, ...scores.map((known) => known.get(url) ?? 0)) }));
}

/** What has been found for one term, by address. */
type Found = Map<string, { value: number; cover: number }>;

function foundByTerm(
  terms: readonly Term[],
  queries: readonly PagefindQuery[],
  answers: readonly (readonly PagefindHit[])[],
): Found[] {
  const all = terms.map((): Found => new Map());
  queries.forEach(({ term, weight }, index) => {
    const hits = answers[index] ?? [];
    const most = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    const found = all[term] as Found;
    for (const { url, score } of hits) {
      const known = found.get(url) ?? { value: 0, cover: 0 };
      found.set(url, { value: Math.max(known.value, (weight * score) / most), cover: Math.max(known.cover, weight) });
    }
  });
  return all;
}

/** Records in order out of the answers to `pagefindQueries`, one list per query; `total` is the number of records. */
export function fusePagefind(
  terms: readonly Term[],
  queries: readonly PagefindQuery[],
  answers: readonly (readonly PagefindHit[])[],
  total: number,
): Fused[] {
  const weighed = foundByTerm(terms, queries, answers)
    .map((found) => ({ found, rarity: rarity(total, found.size) }))
    .filter((_, index) => terms[index]?.stop !== true);
  const asked = weighed.reduce((sum, each) => sum + each.rarity, 0);
  const urls = new Set(weighed.flatMap(({ found }) => [...found.keys()]));
  const fused = [...urls].map((url): Fused => {
    const share = (part: 'value' | 'cover') =>
      weighed.reduce((sum, each) => sum + each.rarity * (each.found.get(url)?.[part] ?? 0), 0) / asked;
    const coverage = Math.min(1, share('cover'));
    return { url, coverage, score: share('value') * coverage ** WEIGHTS.coverage };
  });
  return fused.sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1));
}
