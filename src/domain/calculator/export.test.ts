import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, GROUPS, TYPES } from './club.fixture.ts';
import { club, NORM, RESULT, ROWS } from './district.fixture.ts';
import { evaluateDistrict } from './district.ts';
import { districtRows, verdictRows } from './export.ts';
import { writeCsv } from './table/csv.ts';
import { separate } from './table/delimiter.ts';
import { finish } from './table/limits.ts';
import { propose } from './table/mapping.ts';
import { parseRows } from './table/parse.ts';
import { readTable } from './table/read.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('files', () => {
  const reread = (text: string) => {
    const { delimiter, text: body } = separate(text.slice(1));
    const { rows } = finish(parseRows(body, delimiter));
    const head = propose(rows, COLUMNS);
    return {
      head,
      reading: finish(
        readTable(rows, {
          columns: COLUMNS,
          mapping: head.matches.map(({ column }) => column),
          firstRow: head.firstRow,
          types: TYPES,
        }),
      ),
    };
  };

  test('an exported district is read again without questions and gives the same numbers', () => {
    const count = fc.option(fc.nat(9999), { nil: undefined });
    const anyClub = fc.tuple(
      fc.string({ minLength: 1, maxLength: 12 }).filter((name) => /[a-z]/i.test(name) && !/@|\d{2}/.test(name)),
      count,
      count,
      count,
    );
    fc.assert(
      fc.property(fc.array(anyClub, { minLength: 1, maxLength: 8 }), (clubs) => {
        const rows = [ROWS[0]!, ...clubs.map(([name, ...riders]) => club(name.replace(/\s+/g, ' ').trim(), riders))];
        const { head, reading } = reread(
          writeCsv(districtRows(finish(evaluateDistrict(rows, NORM, GROUPS)), COLUMNS, GROUPS)),
        );
        expect(head.sure).toBe(true);
        expect(reading.rows.map(({ name, counts, date }) => [name, counts['riders'] ?? {}, date])).toEqual(
          rows.map(({ name, counts, date }) => [
            name,
            Object.fromEntries(Object.entries(counts['riders'] ?? {}).filter(([, value]) => value !== undefined)),
            date,
          ]),
        );
        expect(reading.bad).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('captions of the source, then what was counted', () => {
    const [head, first] = districtRows(RESULT, COLUMNS, GROUPS);
    expect(head?.join('|')).toBe(
      'Дата|Клуб|Тип|Гонщиков всего|Гонщиков с билетом|Гонщиков на трассе|Механиков всего|Механиков за работой|Гонщики: доля|Гонщики: не хватает человек|Гонщики: вывод|Механики: доля|Механики: не хватает человек|Механики: вывод|Показатель',
    );
    expect(first?.slice(0, 11).map((cell) => (typeof cell === 'string' ? plain(cell) : cell))).toEqual([
      '16.11.2026',
      'Клуб № 118',
      'клуб',
      612,
      300,
      171,
      4,
      3,
      '27,9 %',
      13,
      'ниже порога',
    ]);
  });

  test('the form as a table', () => {
    const rows = verdictRows([RESULT.organisations[0]!.verdict], '2026-11-16', GROUPS);
    expect(rows.map((row) => row.length)).toEqual([13, 13, 13]);
    expect(rows[1]?.slice(0, 10).map((cell) => (typeof cell === 'string' ? plain(cell) : cell))).toEqual([
      'Все катаются',
      '',
      'Гонщики',
      171,
      612,
      '27,9 %',
      30,
      184,
      13,
      'ниже порога',
    ]);
  });
});
