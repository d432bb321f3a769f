/** `npm run lighthouse`: one page of every kind that may be indexed, the middle of up to three runs. */
import { builtPages, DIST, type BuiltPage } from '../e2e/pages.ts';
import { serve } from '../e2e/server.ts';
import { complaints, HEAD, isPerfect, line, rowOf, scoresOf, type Result, type Row } from './report.ts';
import { examine, install } from './tool.ts';

/** A busy machine takes points of performance away: a page that falls short is looked at twice more. */
const RUNS = 3;

const isHidden = ({ html }: BuiltPage): boolean => /<meta[^>]+name="robots"[^>]+noindex/.test(html);

/** «/kak/sudir/» and «/kak/parol/» are of one kind: the same folder, as deep. */
const kindOf = ({ path }: BuiltPage): string => path.replace(/(?<=^\/[^/]+\/)[^/]+/, '…').replace(/(?<=…\/)[^/]+/, '…');

/** The fullest page of every kind that may be indexed. */
export function pagesToMeasure(pages: BuiltPage[]): string[] {
  const open = pages.filter((page) => !isHidden(page)).sort((a, b) => b.html.length - a.html.length);
  const kinds = new Map(open.map((page) => [kindOf(page), page.path]).reverse() as [string, string][]);
  return [...kinds.values()].sort();
}

async function measure(path: string, origin: string): Promise<Row> {
  const runs: Result[] = [await examine(origin + path)];
  while (runs.length < RUNS && !isPerfect(scoresOf(runs[0] as Result))) runs.push(await examine(origin + path));
  return rowOf(path, runs);
}

/**
 * @param only addresses to look at; empty for one page of every kind
 * @param say takes the table line by line, then what falls short
 * @returns whether every page has 100 in every category
 */
export async function lighthouse(only: readonly string[], say: (text: string) => void): Promise<boolean> {
  install();
  const paths = only.length > 0 ? only : pagesToMeasure(builtPages());
  const { origin, close } = await serve(DIST, '/', true);
  try {
    say(HEAD);
    const rows: Row[] = [];
    for (const path of paths) {
      const row = await measure(path, origin);
      rows.push(row);
      say(line(row));
    }
    const short = complaints(rows);
    for (const sentence of short) say(sentence);
    return short.length === 0;
  } finally {
    await close();
  }
}
