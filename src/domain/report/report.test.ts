import { describe, expect, it } from 'vitest';
import { printReport } from './print.ts';
import { report, verifiedDays, type ReportEntry } from './report.ts';

const ENTRIES: ReportEntry[] = [
  { collection: 'sources', id: 'kniga', data: {} },
  { collection: 'sources', id: 'lishnyaya', data: {} },
  {
    collection: 'terms',
    id: 'to',
    data: { term: 'ТО', expansion: 'техническое обслуживание', aliases: ['осмотр ГТО'] },
  },
  {
    collection: 'guides',
    id: 'cep',
    data: {
      title: 'Пройти ТО',
      reviewBy: '2026-03-01',
      sources: [{ source: 'kniga', place: 'с. 2 РФ' }],
      steps: [{ do: 'Возьмите ЖКХ-1 и СТО. Оба — ГТО.' }],
      gaps: ['Размер не указан.', 'Книга и чертёж расходятся.'],
    },
    body: 'Ещё раз СТО и ВЕЛОСИПЕДИСТ, адрес https://example.org/%D0%BA%BA',
  },
  { collection: 'articles', id: 'rama', data: { reviewBy: '2026-02-01', sources: [{ source: { id: 'kniga' } }] } },
  { collection: 'indicators', id: 'obod', data: { readings: [{ title: 'порознь' }, { title: 'вместе' }] } },
  { collection: 'indicators', id: 'spica', data: { readings: [{ id: 'odno' }] } },
  { collection: 'links', id: 'a', data: { status: 'whole' } },
  { collection: 'links', id: 'b', data: { status: 'damaged' } },
  { collection: 'links', id: 'c', data: { status: 'damaged' } },
];

describe('the report', () => {
  const found = report(ENTRIES, '2026-03-01');

  it('says what should have been reviewed before the day, the oldest first', () => {
    expect(found.overdue).toEqual([{ entry: 'articles/rama', reviewBy: '2026-02-01' }]);
    expect(report(ENTRIES, '2026-03-02').overdue.map(({ entry }) => entry)).toEqual(['articles/rama', 'guides/cep']);
  });

  it('collects gaps, and tells those where sources disagree from the rest', () => {
    expect(found.gaps).toHaveLength(2);
    expect(found.contradictions).toEqual([
      { entry: 'indicators/obod', text: 'Прочтения: порознь, вместе' },
      { entry: 'guides/cep', text: 'Книга и чертёж расходятся.' },
    ]);
  });

  it('finds a source that nobody cites', () => expect(found.unusedSources).toEqual(['lishnyaya']));

  it('finds abbreviations that the glossary does not know, once per entry', () =>
    expect(found.unknownWords).toEqual([{ word: 'СТО', entries: ['guides/cep'] }]));

  it('counts links by trust', () =>
    expect(found.links).toEqual([
      { status: 'damaged', count: 2 },
      { status: 'whole', count: 1 },
    ]));

  it('stands what an editor broke', () =>
    expect(
      report(
        [
          { collection: 'guides', id: '', data: null },
          { collection: 'links', id: 'x', data: 'нет' },
        ],
        '2026-01-01',
      ),
    ).toMatchObject({ overdue: [], gaps: [], unknownWords: [] }));
});

it('verifiedDays are those that are written', () =>
  expect(verifiedDays([{ data: { verifiedOn: '2026-01-02' } }, { data: null }])).toEqual(['2026-01-02', '']));

it('is printed in sections, each with its number', () => {
  const text = printReport(report(ENTRIES, '2026-03-01'));
  expect(text).toContain('Состояние базы знаний на 01.03.2026');
  expect(text).toContain('Срок сверки прошёл: 1\n  articles/rama — до 01.02.2026');
  expect(text).toContain('Сокращения без слова в словаре: 1\n  СТО — guides/cep');
  expect(printReport(report([], '2026-03-01'))).toContain('Противоречия: 0\n  не записаны');
});
