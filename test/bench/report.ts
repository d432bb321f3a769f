/** The figures of a build against their limits, as a table to read. */
import { table } from '../../src/checks/dist/budgets-report.ts';
import { LARGE, LIMITS, type Figures, type Limit } from './limits.ts';

interface Row extends Limit {
  value: number;
  /** Whether the figure counts: some limits are for a large base only. */
  judged: boolean;
  over: boolean;
}

export function rowsOf(figures: Figures): Row[] {
  return LIMITS.map((limit) => {
    const value = figures[limit.part];
    const judged = !limit.large || figures.guides >= LARGE;
    return { ...limit, value, judged, over: judged && !(value <= limit.most) };
  });
}

const mark = ({ judged, over }: Row): string => (judged ? (over ? '✗' : '✓') : '·');

const excess = ({ what, value, most, print, source }: Row): string =>
  `${what}: ${print(value)} при пределе ${print(most)}\n    Откуда предел: ${source}\n    Как найти причину: node --cpu-prof scripts/build.ts на том же содержании`;

/** The table, then every limit that is missed. */
export function formatBench(rows: readonly Row[]): string {
  const lines = rows.map((row) => [mark(row), row.what, row.print(row.value), row.print(row.most)]);
  const over = rows.filter((row) => row.over);
  const unjudged = rows.some(({ judged }) => !judged);
  return (
    [
      table([['', 'Что', 'Вышло', 'Предел'], ...lines]),
      ...(unjudged ? [`·  предел — для базы из ${LARGE} инструкций: здесь он для сведения`] : []),
      ...over.map(excess),
      over.length > 0 ? `Больше предела: ${over.length}.` : unjudged ? 'Карточки в пределах.' : 'Всё в пределах.',
    ].join('\n\n') + '\n'
  );
}
