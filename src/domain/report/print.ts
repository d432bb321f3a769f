/** The report as an editor reads it on a terminal. */
import { formatDay } from '../dates/format.ts';
import type { Note, Report } from './report.ts';

const section = (title: string, lines: readonly string[], none: string): string =>
  [`${title}: ${lines.length}`, ...(lines.length > 0 ? lines : [none]).map((line) => `  ${line}`)].join('\n');

const notes = (all: readonly Note[]): string[] => all.map(({ entry, text }) => `${entry} — ${text}`);

export function printReport({
  day,
  overdue,
  gaps,
  contradictions,
  unusedSources,
  unknownWords,
  links,
}: Report): string {
  return `${[
    `Состояние базы знаний на ${formatDay(day)}`,
    section(
      'Срок сверки прошёл',
      overdue.map(({ entry, reviewBy }) => `${entry} — до ${formatDay(reviewBy)}`),
      'все страницы сверены',
    ),
    section('Противоречия', notes(contradictions), 'не записаны'),
    section('Чего источники не говорят', notes(gaps), 'не записано'),
    section('Источники, на которые никто не ссылается', unusedSources, 'нет'),
    section(
      'Сокращения без слова в словаре',
      unknownWords.map(({ word, entries }) => `${word} — ${entries.join(', ')}`),
      'нет',
    ),
    section(
      'Ссылки из документов по доверию',
      links.map(({ status, count }) => `${status} — ${count}`),
      'реестр пуст',
    ),
  ].join('\n\n')}\n`;
}
