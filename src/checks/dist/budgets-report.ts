/** The budgets as a table to read. */
import type { Budgets, Row } from './budgets.ts';
import { KB } from './limits.ts';

const decimal = new Intl.NumberFormat('ru', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const printed = (value: number, part: Row['part']): string =>
  part === 'requests' ? String(value) : `${decimal.format(value / KB)} КБ`;

/** Columns as wide as their widest cell. */
export function table(lines: string[][]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0))) ?? [];
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const line = ({ what, part, worst, median, most, aim, over, count }: Row): string[] => [
  over ? '✗' : '✓',
  what,
  printed(worst, part),
  printed(median, part),
  printed(most, part) + (aim === undefined ? '' : `, цель ${printed(aim, part)}`),
  String(count),
];

const excess = ({ what, part, worst, worstPage, most, source }: Row): string =>
  `${worstPage}  ${what}: ${printed(worst, part)} при пределе ${printed(most, part)}\n    Откуда предел: ${source}\n    Как исправить: найдите, что прибавилось на странице, и уберите лишнее`;

export function formatBudgets({ rows, figures }: Budgets): string {
  const head = ['', 'Что', 'Больше всего', 'Середина', 'Предел', 'Страниц'];
  const over = rows.filter((row) => row.over);
  return (
    [
      table([head, ...rows.map(line)]),
      'Для сведения\n' +
        table(figures.map(({ what, bytes, note }) => [what, `${decimal.format(bytes / KB)} КБ`, note])),
      ...over.map(excess),
      over.length > 0 ? `Больше предела: ${over.length}.` : 'Всё в пределах.',
    ].join('\n\n') + '\n'
  );
}
