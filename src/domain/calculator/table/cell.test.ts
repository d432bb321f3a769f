import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCount, readDecimal } from './cell.ts';
import { readDate } from './date-cell.ts';
import { letterOf, readLetter } from './letters.ts';
import { personalData, withoutPersonal } from './personal.ts';

describe('numbers of people', () => {
  test.each([
    ['41', 41],
    [' 41 ', 41],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u2009234\u2009567', 1_234_567],
    ['1\u202f234', 1234],
    ["1'234", 1234],
    ['1,234,567', 1_234_567],
    ['12,0', 12],
    ['12.00', 12],
    ['1 234,0', 1234],
    ['1.234,0', 1234],
    ['1,234.00', 1234],
    ['+5', 5],
    ['０5', 5],
    ['007', 7],
  ])('%j is %i', (cell, value) => expect(readCount(cell)).toEqual({ kind: 'value', value }));

  test.each([
    ['много', 'not-a-number'],
    ['12,5', 'not-whole'],
    ['0,750', 'not-whole'],
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['75 %', 'percent'],
    ['75,5%', 'percent'],
    ['1,234', 'ambiguous'],
    ['1.234', 'ambiguous'],
    ['12 34', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['99999999', 'too-large'],
    ['9'.repeat(30), 'too-large'],
    ['9'.repeat(3000), 'not-a-number'],
    ['#DIV/0!', 'formula-error'],
    ['#Н/Д', 'formula-error'],
    ['=A1', 'not-a-number'],
    ['41 чел.', 'not-a-number'],
    ['__proto__', 'not-a-number'],
  ])('%.20j is %s', (cell, problem) => expect(readCount(cell)).toEqual({ kind: 'bad', problem }));

  test.each(['', '  ', '-', '—', 'н/д', 'нет данных', 'N/A', '\u00a0'])('%j is unknown, not zero', (cell) =>
    expect(readCount(cell)).toEqual({ kind: 'empty' }),
  );

  test('a decimal is exact', () => {
    expect(readDecimal('74,96 %')).toEqual({ kind: 'value', value: { units: 7496, scale: 2, percent: true } });
  });

  test('whatever is written is read as a count or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), (cell) => {
        const read = readCount(cell);
        if (read.kind === 'value') expect(Number.isInteger(read.value) && read.value >= 0).toBe(true);
      }),
    );
  });
});

describe('days', () => {
  test.each([
    ['16.11.2026', '2026-11-16'],
    ['6.1.26', '2026-01-06'],
    ['16/11/2026', '2026-11-16'],
    ['16.11.2026 г.', '2026-11-16'],
    ['16.11.2026 10:30', '2026-11-16'],
    ['2026-11-16', '2026-11-16'],
    ['2026-11-16T00:00:00.000Z', '2026-11-16'],
    ['16 ноября 2026 года', '2026-11-16'],
    ['16\u00a0ноября 2026', '2026-11-16'],
    ['46342', '2026-11-16'],
    ['46342,5', '2026-11-16'],
    ['36526', '2000-01-01'],
  ])('%j is %s', (cell, value) => expect(readDate(cell)).toEqual({ kind: 'value', value }));

  test.each([
    '31.02.2026',
    '11/16/2026',
    '2026',
    '123456',
    '41',
    'вчера',
    '16.11',
    '10.11–16.11.2026',
    '16 брюмера 2026',
  ])('%j is no day', (cell) => expect(readDate(cell)).toEqual({ kind: 'bad', problem: 'not-a-date' }));

  test.each(['', ' ', '—'])('%j is unknown', (cell) => expect(readDate(cell)).toEqual({ kind: 'empty' }));
});

describe('letters', () => {
  test.each([
    [0, 'A'],
    [24, 'Y'],
    [25, 'Z'],
    [26, 'AA'],
    [255, 'IV'],
    [702, 'AAA'],
  ])('%i is %s', (index, letter) => expect(letterOf(index)).toBe(letter));

  test.each([
    ['а', 'a'],
    ['Ү', 'y'],
    ['У', 'y'],
    ['ү', 'y'],
    ['В.', 'b'],
    [' С ', 'c'],
    ['Q', 'q'],
    ['АА', 'aa'],
  ])('%j is %s', (cell, letter) => expect(readLetter(cell)).toBe(letter));

  test.each(['', 'Д', 'abc', '1', 'Ж', '—'])('%j is no letter of a column', (cell) =>
    expect(readLetter(cell)).toBeUndefined(),
  );
});

describe('personal data', () => {
  test.each([
    ['112-233-445 95', 'snils'],
    ['СНИЛС 11223344595', 'snils'],
    ['+7 (921) 555-00-11', 'phone'],
    ['8 921 555 00 11', 'phone'],
    ['89215550011', 'phone'],
    ['Иванов ivanov@club.example', 'mail'],
    ['тел. 8(812)555-00-11', 'phone'],
  ])('%j looks like %s', (text, kind) => {
    expect(personalData(text)).toEqual([kind]);
    expect(personalData(withoutPersonal(text))).toEqual([]);
  });

  test.each([
    '7801234567',
    '46342',
    '12345678901',
    '1 234 567',
    'Клуб № 8',
    '2026-11-16T00:00:00',
    '@',
    '100200300400500',
    '11223344596',
  ])('%j does not', (text) => {
    expect(personalData(text)).toEqual([]);
    expect(withoutPersonal(text)).toBe(text);
  });

  test('long hostile text is read at once', () => {
    for (const text of [
      'a'.repeat(2000) + '@',
      '1-'.repeat(1000),
      '8 '.repeat(1000),
      'a@'.repeat(1000),
      'a@' + 'b.'.repeat(999),
    ])
      expect(Array.isArray(personalData(text))).toBe(true);
  });
});
