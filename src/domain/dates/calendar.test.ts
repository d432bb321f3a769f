import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, compare, dayFromNumber, dayNumber, daysBetween, isDay, isoDay, weekday } from './calendar.ts';

const anyDay = fc.integer({ min: -719_000, max: 2_900_000 });

describe('calendar', () => {
  test.each([
    ['2026-11-22', 60, '2027-01-21'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2000-02-29', 366, '2001-03-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['1970-01-01', 0, '1970-01-01'],
  ])('%s + %i days = %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '2100-02-29', 'x', '2026-04-31'])(
    '%j is no day',
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => dayNumber(text)).toThrow(RangeError);
    },
  );

  test('agrees with the built-in calendar', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        expect(dayFromNumber(days)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
        expect(dayNumber(dayFromNumber(days))).toBe(days);
        expect(weekday(dayFromNumber(days))).toBe(new Date(days * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  test('years outside four digits are refused', () => {
    expect(isoDay({ year: 10_000, month: 1, day: 1 })).toBeUndefined();
    expect(() => dayFromNumber(10_000_000)).toThrow(RangeError);
  });

  test('days sort as text', () => {
    expect(['2026-01-02', '2025-12-31', '2026-01-01'].sort(compare)).toEqual([
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
    ]);
  });
});
