/** The weekly table A–Y (STAT-A … STAT-Y) in the shapes in which it comes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluateDistrict } from '../../src/domain/calculator/district.ts';
import { districtRows } from '../../src/domain/calculator/export.ts';
import { writeCsv } from '../../src/domain/calculator/table/csv.ts';
import { decodeText } from '../../src/domain/calculator/table/decode.ts';
import { decodeRow } from '../../src/domain/calculator/table/decoder.ts';
import { separate } from '../../src/domain/calculator/table/delimiter.ts';
import { distinct } from '../../src/domain/calculator/table/duplicates.ts';
import { finish } from '../../src/domain/calculator/table/limits.ts';
import { propose } from '../../src/domain/calculator/table/mapping.ts';
import { parseRows } from '../../src/domain/calculator/table/parse.ts';
import { readTable } from '../../src/domain/calculator/table/read.ts';
import { coursesOf, movementOf, moversOf, rowsOn } from '../../src/domain/calculator/weeks.ts';
import { workbook } from '../../src/islands/calculator/workbook.ts';
import { columns, groups, norm, types } from './content.ts';
import { asCsv, KEPT, madeUpDistrict, toCp1251 } from '../fixtures/district/made-up-district.ts';

/** Letters as the source prints them: Cyrillic А В С Е К М О Р Т and Ү, the rest Latin. */
const PRINTED = 'А В С D Е F G H I J К L М N О Р Q R S Т U V W X Ү'.split(' ');

const TABLE = madeUpDistrict(KEPT);

function readBytes(bytes: Uint8Array) {
  const { delimiter, text } = separate(decodeText(bytes).text);
  return readRows(finish(parseRows(text, delimiter)).rows);
}

function readRows(rows: string[][]) {
  const head = propose(rows, columns);
  const reading = finish(
    readTable(rows, { columns, mapping: head.matches.map(({ column }) => column), firstRow: head.firstRow, types }),
  );
  return { head, reading };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
const lines = (delimiter: string) =>
  TABLE.map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter)).join('\r\n');

test('the kept files are what the generator makes', async () => {
  const kept = (name: string) => readFileSync(new URL(`../fixtures/district/${name}`, import.meta.url));
  expect(kept('district.csv').equals(asCsv(TABLE))).toBe(true);
  expect(kept('district.xlsx').equals(await workbook(TABLE))).toBe(true);
});

describe('300 schools, 12 weeks', () => {
  const { head, reading } = readRows(TABLE);

  test('read without a question', () => {
    expect(head).toMatchObject({ sure: true, lacking: [], doubled: [] });
    expect(head.matches.map(({ column }) => column).join('')).toBe('abcdefghijklmnopqrstuvwxy');
    expect(reading).toMatchObject({ badCount: 0, personalCount: 0, subtotals: [], dateless: 0 });
    expect(reading.rows.length).toBe(3600);
    expect(reading.dates.length).toBe(12);
    expect(reading.unknownTypes.size).toBe(0);
    expect(new Set(reading.rows.map(({ type }) => type))).toEqual(new Set(['shkola', 'doshkolnaya']));
    expect(distinct(reading.rows).duplicates).toEqual([]);
  });

  test.each([
    ['windows-1251, semicolons', () => toCp1251(lines(';'))],
    ['UTF-8, commas', () => utf8(lines(','))],
    ['UTF-16, tabs, as Excel saves «текст Юникод»', () => utf16(lines('\t'))],
    ['our own CSV', () => utf8(writeCsv(TABLE))],
  ])('%s gives the same', (_, bytes) => {
    expect(readBytes(bytes())).toEqual({ head, reading });
  });

  test('the newest week against the road map; exported and dropped again: the same numbers', () => {
    const rows = rowsOn(reading.rows);
    const result = finish(evaluateDistrict(rows, norm('karta-2'), groups, { period: 'week' }));
    expect(result.counted).toBe(300);
    expect(result.readings[0]?.conditions[0]?.tally['not-applicable']).toBe(75);
    const again = readBytes(utf8(writeCsv(districtRows(result, columns, groups))));
    expect(again.head.sure).toBe(true);
    const result2 = finish(evaluateDistrict(again.reading.rows, norm('karta-2'), groups, { period: 'week' }));
    expect(result2.readings).toEqual(result.readings);
    expect(result2.presence).toEqual(result.presence);
  });

  test('weeks: every school has its course', () => {
    const courses = coursesOf(reading.rows);
    expect(courses.length).toBe(300);
    const [condition] = norm('karta-1').readings[0]?.conditions ?? [];
    const movements = courses.map((course) => movementOf(course, condition!, groups, 'whole', '2026-12-30'));
    expect(movements.every(({ points }) => points.length === 12)).toBe(true);
    const { risers, fallers, late } = moversOf(movements);
    expect(risers.length).toBeGreaterThan(100);
    expect(fallers.length).toBeGreaterThan(20);
    expect(late.length).toBeGreaterThan(20);
  });
});

describe('headers', () => {
  const small = madeUpDistrict({ schools: 3, weeks: 1 });
  const withHead = (...head: string[][]) => readRows([...head, ...small.slice(1)]);
  const wanted = readRows(small).reading.rows.map(({ counts }) => counts);

  test.each<[string, string[][]]>([
    ['letters as printed', [PRINTED]],
    ['captions above letters', [small[0]!, PRINTED]],
    ['a title, letters, captions', [['Статистика Сферума'], PRINTED, small[0]!]],
    ['capitals and line breaks', [small[0]!.map((name) => name.toUpperCase().replaceAll(' ', '\n'))]],
    [
      'Latin look-alikes',
      [
        small[0]!.map((name) =>
          name.replaceAll('о', 'o').replaceAll('е', 'e').replaceAll('М', 'M').replaceAll('О', 'O'),
        ),
      ],
    ],
    ['letters before the captions', [small[0]!.map((name, index) => `${PRINTED[index]}. ${name}`)]],
    ['aliases', [columns.map(({ name, aliases }) => aliases[0] ?? name)]],
  ])('%s', (_, head) => {
    const { head: found, reading } = withHead(...head);
    expect(found.sure).toBe(true);
    expect(reading.rows.map(({ counts }) => counts)).toEqual(wanted);
  });

  test('in reverse order', () => {
    expect(readRows(small.map((row) => [...row].reverse())).reading.rows.map(({ counts }) => counts)).toEqual(wanted);
  });

  test('without captions: proposed by position, to be confirmed', () => {
    const { head, reading } = withHead();
    expect(head).toMatchObject({ sure: false, headerRow: -1, firstRow: 0 });
    expect(reading.rows.map(({ counts }) => counts)).toEqual(wanted);
  });

  test('no column is guessed for another group', () => {
    const near = small[0]!.map((name) => name.replace('Учителей зарегистрировано', 'Учетилей зарегистрировано'));
    const { head } = withHead(near);
    expect(head.sure).toBe(false);
    expect(head.matches[14]).toMatchObject({ column: 'o', how: 'similar' });
  });
});

describe('one school of the table', () => {
  test('kindergartens are exempt from the pupils’ condition, bad cells from the totals', () => {
    const rows = madeUpDistrict({ schools: 4, weeks: 1 });
    rows[1]![20] = 'нет связи';
    const { reading } = readRows(rows);
    const result = finish(evaluateDistrict(reading.rows, norm('karta-2'), groups, { period: 'week' }));
    expect(reading.bad).toMatchObject([{ row: 2, column: 20, problem: 'not-a-number' }]);
    expect([result.counted, result.organisations.length]).toEqual([3, 4]);
    expect(result.readings[0]?.conditions[0]?.tally).toMatchObject({ 'no-data': 1, 'not-applicable': 1 });
  });

  test('the decoder names every cell', () => {
    const { cells } = decodeRow(TABLE[1]!.join('\t'), columns);
    expect(cells.map(({ column }) => column).join('')).toBe('abcdefghijklmnopqrstuvwxy');
    expect(cells.filter(({ problem, personal }) => problem !== undefined || personal.length > 0)).toEqual([]);
    expect(cells[0]).toMatchObject({ date: '2026-09-07' });
  });
});
