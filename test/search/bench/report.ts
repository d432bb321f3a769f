/** Runs a set of queries through a search and prints the figures by class. */
import { figuresOf, type Figures, type Found, type Query } from './measure.ts';

export type Searcher = (query: string) => Found;

export interface Row {
  query: Query;
  found: Found;
  /** Milliseconds. */
  time: number;
}

export const run = (queries: readonly Query[], searcher: Searcher): Row[] =>
  queries.map((query) => {
    const start = performance.now();
    const found = searcher(query.q);
    return { query, found, time: performance.now() - start };
  });

const percent = (value: number): string => (Number.isNaN(value) ? '–' : (value * 100).toFixed(1)).padStart(7);

export const HEAD = `${'class'.padEnd(14)}${['n', '@1 %', '@3 %', 'MRR', 'zero %', 'sure %', 'fooled', 'step %'].map((name) => name.padStart(8)).join('')}`;

export function line(
  name: string,
  { queries, nonsense, at1, at3, mrr, zero, sure, fooled, stepFirst }: Figures,
): string {
  const mean = Number.isNaN(mrr) ? '–' : mrr.toFixed(3);
  const cells = [
    String(queries + nonsense).padStart(7),
    percent(at1),
    percent(at3),
    mean.padStart(7),
    percent(zero),
    percent(sure),
    (nonsense === 0 ? '–' : `${fooled}/${nonsense}`).padStart(7),
    percent(stepFirst),
  ];
  return `${name.padEnd(14)} ${cells.join(' ')}`;
}

export function report(rows: readonly Row[]): string[] {
  const classes = [...new Set(rows.map(({ query }) => query.class))];
  const times = rows.map(({ time }) => time).sort((a, b) => a - b);
  const at = (part: number) => (times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(1);
  return [
    HEAD,
    ...classes.map((name) => line(name, figuresOf(rows.filter(({ query }) => query.class === name)))),
    line('ALL', figuresOf(rows)),
    `time per query: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`,
  ];
}
