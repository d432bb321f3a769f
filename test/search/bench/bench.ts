/** `npm run bench:search -- <queries.json> [--ablation] [--misses]`: figures of the search on the content. */
import { readFileSync } from 'node:fs';
import { ALL_PARTS, type Parts } from '../../../src/domain/search/options.ts';
import { buildEngine, search, type Engine } from '../../../src/domain/search/search.ts';
import { baseOf, type Base } from '../content.ts';
import { figuresOf, rankOf, isStepRight, stepsOf, type Query } from './measure.ts';
import { HEAD, line, report, run, type Row, type Searcher } from './report.ts';

const searcher =
  (engine: Engine, parts: Parts): Searcher =>
  (query) => {
    const { hits, confident } = search(engine, query, { parts });
    return { pages: hits.map(({ page }) => page.url), first: hits[0]?.url, confident };
  };

export function ablation(queries: readonly Query[], { records, lexicon }: Base): string[] {
  const rowFor = (name: string, parts: Parts) =>
    line(name, figuresOf(run(queries, searcher(buildEngine(records, lexicon, parts), parts))));
  const parts = Object.keys(ALL_PARTS) as (keyof Parts)[];
  return [
    HEAD,
    rowFor('everything', ALL_PARTS),
    ...parts.map((part) => rowFor(`– ${part}`, { ...ALL_PARTS, [part]: false })),
  ];
}

const misses = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ query, found }) => {
    const wrongPage = query.expect.length === 0 ? found.confident : rankOf(query, found) !== 1;
    const wrongStep = stepsOf(query).length > 0 && !isStepRight(query, found);
    return wrongPage || wrongStep
      ? [
          `${query.class}: ${query.q} → ${found.first ?? 'ничего'} (ждали ${[...query.expect, ...stepsOf(query)].join(', ')})`,
        ]
      : [];
  });

/** The whole report, line by line. */
export function bench(content: string, file: string, flags: readonly string[]): string[] {
  const base = baseOf(content);
  const queries = JSON.parse(readFileSync(file, 'utf8')) as Query[];
  const rows = run(queries, searcher(buildEngine(base.records, base.lexicon), ALL_PARTS));
  return [
    ...report(rows),
    ...(flags.includes('--ablation') ? ['', ...ablation(queries, base)] : []),
    ...(flags.includes('--misses') ? ['', ...misses(rows)] : []),
  ];
}
