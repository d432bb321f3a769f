import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, TYPES } from '../club.fixture.ts';
import { distinct } from './duplicates.ts';
import { finish, MAX_LISTED } from './limits.ts';
import { propose } from './mapping.ts';
import { addressOf, badCellText, duplicateText, parsedLines, personalText } from './messages.ts';
import { typeReader } from './organisation-type.ts';
import { readTable, type ReadOptions } from './read.ts';

const HEAD = COLUMNS.map(({ name }) => name);
const row = (name: string, more: Partial<Record<string, string>> = {}): string[] => {
  const cells: Record<string, string> = {
    a: '16.11.2026',
    b: name,
    c: 'трек',
    d: '',
    e: '41',
    f: '38',
    h: '30',
    k: '5',
    m: '4',
    y: '0',
  };
  return COLUMNS.map(({ id }) => more[id] ?? cells[id] ?? '');
};
const read = (body: string[][], more: Partial<ReadOptions> = {}) => {
  const rows = [HEAD, ...body];
  const { matches, firstRow } = propose(rows, COLUMNS);
  return finish(
    readTable(rows, {
      columns: COLUMNS,
      mapping: matches.map(({ column }) => column),
      firstRow,
      types: TYPES,
      ...more,
    }),
  );
};

describe('rows', () => {
  test('one organisation', () => {
    expect(read([row('Спица', { d: 'А-7' })]).rows).toEqual([
      {
        file: 0,
        row: 2,
        name: 'Спица',
        key: '#А7',
        id: 'А-7',
        district: '',
        type: 'indoor',
        typeText: 'трек',
        date: '2026-11-16',
        counts: { riders: { total: 41, registered: 38, active: 30 }, mechanics: { total: 5, active: 4 } },
        unread: [],
      },
    ]);
  });

  test('bad cells are named by address and unknown, not zero', () => {
    const reading = read([row('Спица'), row('Обод', { e: 'много', h: '75 %', a: 'вчера' })]);
    expect(reading.bad.map(badCellText)).toEqual([
      'строка 3, столбец A: не дата («вчера»)',
      'строка 3, столбец E: не число («много»)',
      'строка 3, столбец G: проценты, а нужно число людей («75 %»)',
    ]);
    expect(reading.rows[1]).toMatchObject({
      counts: { riders: { registered: 38 } },
      unread: [
        { group: 'riders', field: 'total' },
        { group: 'riders', field: 'active' },
      ],
    });
    expect(reading).toMatchObject({ badCount: 3, dates: ['2026-11-16'], dateless: 1 });
  });

  test('sums, repeated captions, empty and nameless rows are left out', () => {
    const body = [
      row('Спица'),
      [],
      ['', ' '],
      HEAD,
      row('Итого по долине'),
      row('ВСЕГО:'),
      row('', { a: 'Итого' }),
      row('Всеволод'),
      row(''),
      row('Итоговый'),
    ];
    const reading = read(body);
    expect(reading.rows.map(({ name }) => name)).toEqual(['Спица', 'Всеволод', 'Итоговый']);
    expect(reading).toMatchObject({ subtotals: [6, 7, 8], repeated: [5], nameless: [10] });
  });

  test('short rows and tables without a column of dates', () => {
    const rows = [
      ['Клуб', 'Гонщиков всего', 'Гонщиков на трассе'],
      ['Спица', '41'],
      ['Обод', '5', '5', 'лишнее'],
    ];
    const reading = finish(
      readTable(rows, { columns: COLUMNS, mapping: ['b', 'e', 'h'], firstRow: 1, types: [], date: '2026-11-16' }),
    );
    expect(reading.rows.map(({ counts, date }) => [counts, date])).toEqual([
      [{ riders: { total: 41 } }, '2026-11-16'],
      [{ riders: { total: 5, active: 5 } }, '2026-11-16'],
    ]);
  });

  test('the guard of an exported text is taken away', () => {
    expect(read([row("'=Спица")]).rows[0]?.name).toBe('=Спица');
  });

  test('long lists are counted, not kept', () => {
    const reading = read(Array.from({ length: MAX_LISTED + 5 }, (_, at) => row(`Клуб ${at}`, { e: 'x' })));
    expect([reading.bad.length, reading.badCount]).toEqual([MAX_LISTED, MAX_LISTED + 5]);
  });
});

describe('types', () => {
  test.each([
    ['трек', 'indoor'],
    ['Крытый  Трек', 'indoor'],
    ['Большой велодром № 3', 'indoor'],
    ['УК «Обод»', 'street'],
    ['ук', 'street'],
    ['укулеле', undefined],
    ['', undefined],
  ])('%j is %s', (cell, id) => {
    expect(typeReader(TYPES)(cell)).toBe(id);
  });

  test('unknown ones are listed and may be chosen', () => {
    const body = [row('Спица', { c: 'Пляж' }), row('Обод', { c: 'Пляж' })];
    expect([...read(body).unknownTypes]).toEqual([['Пляж', 2]]);
    const chosen = read(body, { chosenTypes: new Map([['ПЛЯЖ', 'street']]) });
    expect([chosen.rows[0]?.type, chosen.unknownTypes.size]).toEqual(['street', 0]);
  });
});

describe('duplicates', () => {
  test('by id, else by name, on the same day only', () => {
    const { rows } = read([
      row('Спица'),
      row('СПИЦА '),
      row('Спица', { e: '42' }),
      row('Спица', { a: '09.11.2026' }),
      row('Обод', { d: '7' }),
      row('Другой', { d: '7' }),
    ]);
    const { rows: kept, duplicates } = distinct(rows);
    expect(kept.map((one) => one.row)).toEqual([2, 5, 6]);
    expect(duplicates.map(duplicateText)).toEqual([
      'Спица: строки 2 и 3 — одинаковые, посчитана первая',
      'Спица: строки 2 и 4 — числа разные, посчитана первая',
      'Обод: строки 6 и 7 — одинаковые, посчитана первая',
    ]);
    const again = distinct([...rows, ...rows.map((one) => ({ ...one, file: 1 }))]).duplicates[3];
    expect(again && duplicateText(again)).toBe(
      'Спица: файл 1, строка 2 и файл 2, строка 2 — одинаковые, посчитана первая',
    );
  });
});

describe('personal data', () => {
  test('is named by address, in unknown columns too, and blotted out', () => {
    const rows = [
      [...HEAD, 'Кому'],
      [...row('Спица 8 921 555-00-11', { e: '112-233-445 95' }), 'a@club.example'],
      row('Обод', { d: '89215550011' }),
    ];
    const reading = finish(
      readTable(rows, { columns: COLUMNS, mapping: COLUMNS.map(({ id }) => id), firstRow: 1, types: TYPES }),
    );
    expect(reading.personal.map(personalText)).toEqual([
      'строка 2, столбец B: похоже на телефон',
      'строка 2, столбец E: похоже на СНИЛС',
      'строка 2, столбец K: похоже на адрес почты',
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/921 555|112-233|@club/);
    expect(reading.rows[0]?.name).toBe('Спица …');
  });
});

test('what was cut is said', () => {
  expect(
    parsedLines({
      tooManyRows: true,
      tooWide: [1, 2],
      cut: [1],
      unclosed: [
        { row: 3, column: 1 },
        { row: 4, column: 0 },
      ],
    }).map((line) => line.replaceAll('\u00a0', ' ')),
  ).toEqual([
    'Прочитаны первые 20 000 строк: разделите файл на части.',
    'Лишние столбцы после IV не прочитаны: 2 строки.',
    'Длинный текст обрезан: 1 ячейка.',
    'Кавычка не закрыта, ячейка прочитана как есть: строка 3, столбец B и ещё 1.',
  ]);
  expect(parsedLines({ tooManyRows: false, tooWide: [], cut: [], unclosed: [] })).toEqual([]);
  expect(addressOf({ row: 17, column: 20 })).toBe('строка 17, столбец U');
});

test('any table is read without throwing, and no header changes what objects are', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 10 }),
    fc.constantFrom(...HEAD, '__proto__', 'constructor', 'Итого', '41', '16.11.2026'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }), (rows) => {
      const { matches, firstRow } = propose(rows, COLUMNS);
      const reading = finish(
        readTable(rows, { columns: COLUMNS, mapping: matches.map(({ column }) => column), firstRow, types: TYPES }),
      );
      expect(distinct(reading.rows).rows.length).toBeLessThanOrEqual(rows.length);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});
