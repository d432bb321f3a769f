/**
 * What Pagefind is given and asked. It sees our stems only, so that its own stemming,
 * its folding of «й» and its AND of all words never decide anything: one search per
 * word and alternative, quoted (an unquoted word falls back to shorter and shorter
 * beginnings), then the same fusion by the covered share as everywhere.
 */
import type { SearchRecord } from './record.ts';
import type { Term } from './query/terms.ts';
import { rarity } from './rank/score.ts';
import { termsOf } from './words/terms.ts';
import { WEIGHTS } from './weights.ts';

/** What addCustomRecord takes. */
export interface PagefindRecord {
  url: string;
  /** Stems and keys of numbers, in the order of the text. */
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

export interface PagefindQuery {
  /** Number of the term in the understanding. */
  term: number;
  weight: number;
  /** In quotes: exactly these stems, side by side. */
  query: string;
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

/** How often a text stands in the content: Pagefind knows no weights for records. */
const TIMES = { title: 4, aliases: 3, numbers: 3, captions: 2, names: 1, text: 1 };
/** A separator that no query holds: words of different phrases never stand side by side. */
const GAP = ' zzz ';
const MOST_ALTERNATIVES = 4;
const LEAST_WEIGHT = 0.4;

const repeated = (texts: readonly string[], times: number): string[] =>
  texts.filter((text) => text !== '').flatMap((text) => Array.from({ length: times }, () => termsOf(text).join(' ')));

/** A record for the engine; the readable text travels in `meta`. */
export function pagefindRecord(record: SearchRecord): PagefindRecord {
  const {
    url,
    kind,
    title,
    guide,
    position,
    region,
    roles,
    systems,
    archive,
    aliases,
    captions,
    numbers,
    names,
    text,
  } = record;
  const content = [
    ...repeated([title], TIMES.title),
    ...repeated(aliases, TIMES.aliases),
    ...repeated(numbers, TIMES.numbers),
    ...repeated(captions, TIMES.captions),
    ...repeated(names, TIMES.names),
    ...repeated([text], TIMES.text),
  ].join(GAP);
  const filters = { kind: [kind], region: region === '' ? [] : [region], role: roles, system: systems };
  return {
    url,
    content,
    language: 'ru',
    meta: {
      title,
      text,
      ...(guide ? { guide: guide.title, page: guide.url } : {}),
      ...(archive ? { archive: '1' } : {}),
    },
    filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)),
    sort: { position: String(position ?? 0).padStart(3, '0') },
  };
}

/** One search per term and likely alternative. */
export const pagefindQueries = (terms: readonly Term[]): PagefindQuery[] =>
  terms.flatMap(({ alternatives, stop }, term) =>
    stop
      ? []
      : alternatives
          .filter(({ weight }) => weight >= LEAST_WEIGHT)
          .slice(0, MOST_ALTERNATIVES)
          .map(({ stems, weight }) => ({ term, weight, query: `"${stems.join(' ')}"` })),
  );

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
