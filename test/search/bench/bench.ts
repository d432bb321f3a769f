/** `npm run bench:search -- [queries.json] [--ablation] [--misses] [--engines] [--growth] [--line]`: figures of the search on the content. */
import { readFileSync } from 'node:fs';
import { ALL_PARTS, type Parts } from '../../../src/domain/search/options.ts';
import { search, type Engine } from '../../../src/domain/search/search.ts';
import { buildEngine } from '../../../src/domain/search/whole.ts';
import { baseOf, type Base } from '../content.ts';
import { figuresOf, rankOf, isStepRight, stepsOf, type Query } from './measure.ts';
import { HEAD, line, report, run, type Row, type Searcher } from './report.ts';
import { miniSearcher, pagefindSearcher } from './engines.ts';
import { GROWTH_HEAD, growthLine } from './growth.ts';
import { slowLine } from './line.ts';
import { foundBy, headOnly, pack, sizesOf, withFiles } from './sizes.ts';

export const readQueries = (file: string): Query[] => JSON.parse(readFileSync(file, 'utf8')) as Query[];

export const searcher =
  (engine: Engine, parts: Parts = ALL_PARTS): Searcher =>
  (query) =>
    foundBy(search(engine, query, { parts }));

function ablation(queries: readonly Query[], { records, lexicon }: Base): string[] {
  const rowFor = (name: string, parts: Parts) =>
    line(name, figuresOf(run(queries, searcher(buildEngine(records, lexicon, parts), parts))));
  const parts = Object.keys(ALL_PARTS) as (keyof Parts)[];
  return [
    HEAD,
    rowFor('everything', ALL_PARTS),
    ...parts.map((part) => rowFor(`- ${part}`, { ...ALL_PARTS, [part]: false })),
  ];
}

function firstAnswer(queries: readonly Query[], base: Base): string[] {
  const files = pack(base);
  const { head, more, texts, largestText, files: count } = sizesOf(files);
  const full = withFiles(files);
  const rows = [
    line('head alone', figuresOf(run(queries, headOnly(files)))),
    line('with files', figuresOf(run(queries, full))),
  ];
  const perQuery = Math.round(full.loaded() / Math.max(1, queries.length));
  return [
    `first answer, bytes gz: head ${head}, more ${more}, texts ${texts} in ${count} files (largest ${largestText}, per query ${perQuery})`,
    HEAD,
    ...rows,
  ];
}

const misses = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ query, found }) => {
    const wrongPage = query.expect.length === 0 ? found.confident : rankOf(query, found) !== 1;
    const wrongStep = stepsOf(query).length > 0 && !isStepRight(query, found);
    const wanted = [...query.expect, ...stepsOf(query)].join(', ');
    return wrongPage || wrongStep ? [`${query.class}: ${query.q} → ${found.first ?? 'ничего'} (ждали ${wanted})`] : [];
  });

/** Other engines as they come, on the same records. */
async function engines(queries: readonly Query[], { records }: Base): Promise<string[]> {
  const others: [string, Searcher][] = [
    ['MiniSearch', miniSearcher(records)],
    ['Pagefind', await pagefindSearcher(records, queries)],
  ];
  return others.flatMap(([name, find]) => [name, ...report(run(queries, find)), '']);
}

const GROWTH = [22, 2000, 10_000];

/** The whole report, line by line. */
export async function bench(content: string, file: string, flags: readonly string[]): Promise<string[]> {
  const base = baseOf(content);
  if (flags.includes('--growth')) return [GROWTH_HEAD, ...GROWTH.map((guides) => growthLine(guides, base.lexicon))];
  if (flags.includes('--line')) return slowLine();
  const queries = readQueries(file);
  const rows = run(queries, searcher(buildEngine(base.records, base.lexicon)));
  return [
    ...report(rows),
    '',
    ...firstAnswer(queries, base),
    ...(flags.includes('--ablation') ? ['', ...ablation(queries, base)] : []),
    ...(flags.includes('--engines') ? ['', ...(await engines(queries, base))] : []),
    ...(flags.includes('--misses') ? ['', ...misses(rows)] : []),
  ];
}
