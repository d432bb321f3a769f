/** The desk with a small table of clubs: what stands above the rows, and the rows themselves. */
import { describe, expect, test } from 'vitest';
import { condition, GROUPS, norm, TYPES } from '../../../domain/calculator/club.fixture.ts';
import { finish } from '../../../domain/calculator/table/limits.ts';
import type { ColumnCard } from '../props.ts';
import { Desk } from './desk.ts';
import { open } from './opened.ts';
import type { Setup } from './protocol.ts';
import { detailOf, messageOf, pageOf } from './rows.ts';
import { abbreviate, summaryOf } from './summary.ts';
import type { Settings, View } from './views.ts';

const column = (id: string, name: string, field: ColumnCard['field'], who?: string): ColumnCard => ({
  id,
  name,
  aliases: [],
  meaning: '',
  field,
  who,
});

const SETUP: Setup = {
  columns: [
    column('a', 'Клуб', 'name'),
    column('b', 'Гонщиков', 'total', 'riders'),
    column('c', 'Катались', 'active', 'riders'),
    column('d', 'Дата', 'date'),
  ],
  groups: Object.values(GROUPS),
  types: TYPES,
  norms: [norm([condition('mechanics', 75)], { id: 'other' }), norm([condition('riders', 30)])],
  remembered: {},
};

const ROWS = [
  ['Клуб', 'Гонщиков', 'Катались', 'Дата'],
  ['Ветер', '100', '30', '16.11.2026'],
  ['Гора № 9', '100', '17', '16.11.2026'],
  ['Гора № 10', '40', 'двое', '16.11.2026'],
  ['Гора № 9', '100', '11', '09.11.2026'],
];

const SETTINGS: Settings = { norm: '', reading: 0, day: '', dateless: '', types: {} };
const VIEW: View = {
  chip: 'all',
  presence: '',
  text: '',
  sort: 0,
  by: 'shortfall',
  direction: 'descending',
  from: 0,
  size: 50,
};

function desk(settings: Partial<Settings> = {}): Desk {
  const table = open([{ rows: ROWS, notes: [] }], SETUP.columns, () => undefined);
  if (!table) throw new Error('no table');
  const laid = new Desk(SETUP, [table]);
  finish(laid.settle({ ...SETTINGS, ...settings }));
  return laid;
}

describe('the desk', () => {
  test('the newest day against the norm that the table answers best', () => {
    expect(summaryOf(desk())).toMatchObject({
      norm: 'ride',
      title: '3 организации, отчёт за 16.11.2026',
      day: '2026-11-16',
      days: ['2026-11-09', '2026-11-16'],
      heads: [{ name: 'Гонщики', short: 'Гонщ.', threshold: '30\u00a0%' }],
      figures: [
        { figure: '1 из 2', about: 'выполнили всё' },
        { figure: '−13', about: 'гонщиков до 30\u00a0%' },
      ],
      counts: { all: 3, below: 1, met: 1, incomplete: 1 },
      complete: 'Посчитано 2 из 3.',
      findings: [{ title: 'Ошибки в ячейках', lines: ['строка 4, столбец C: не число («двое»)'], isError: true }],
    });
  });

  test('another day', () => {
    expect(summaryOf(desk({ day: '2026-11-09' }))).toMatchObject({
      title: '1 организация, отчёт за 09.11.2026',
      counts: { all: 1, below: 1 },
    });
  });

  test('rows: the largest gap first, those without an answer last and with a reason', () => {
    const { rows, found } = pageOf(desk(), VIEW);
    expect(found).toBe(3);
    expect(rows.map(({ name, cells }) => `${name} ${cells[0]?.mark ?? ''} ${cells[0]?.state}`)).toEqual([
      'Гора №\u00a09 −13 below',
      'Ветер  met',
      'Гора №\u00a010  no-data',
    ]);
    expect(rows[2]?.cells[0]?.why).toContain('«гонщики — активны»');
  });

  test('a filter, words of a name, a page', () => {
    expect(pageOf(desk(), { ...VIEW, chip: 'met' }).rows.map(({ name }) => name)).toEqual(['Ветер']);
    expect(pageOf(desk(), { ...VIEW, text: 'гора 1' }).found).toBe(1);
    expect(pageOf(desk(), { ...VIEW, from: 1, size: 1 })).toMatchObject({
      found: 3,
      rows: [{ name: 'Ветер', met: true }],
    });
  });

  test('the message of one and of all', () => {
    const laid = desk();
    const { rows } = pageOf(laid, VIEW);
    expect(detailOf(laid, rows[0]?.index ?? -1)?.message).toMatch(/^Гора № 9, данные на 16\.11\.2026\./);
    expect(messageOf(laid)).toContain('1. Гора № 9: гонщики — 13\u00a0человек');
  });
});

test.each([
  ['Гонщики', 'Гонщ.'],
  ['Родители детей', 'Род.'],
  ['Еда', 'Еда'],
  ['Участники', 'Участн.'],
])('«%s» is abbreviated to «%s»', (name, short) => expect(abbreviate(name)).toBe(short));
