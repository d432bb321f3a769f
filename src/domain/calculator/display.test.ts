import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  capital,
  counted,
  formatPercent,
  formatShare,
  gaugeTenths,
  ofPeople,
  people,
  shortfallMark,
  shortfallText,
} from './display.ts';
import { compareShares, MAX_PEOPLE, reaches } from './fraction.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('shares', () => {
  test.each([
    [7496, 10_000, 75, '74,96 %'],
    [74_996, 100_000, 75, '74,996 %'],
    [7_499_999, 9_999_999, 75, '74,999997 %'],
    [30, 41, 75, '73,2 %'],
    [42, 61, 75, '68,9 %'],
    [3, 4, 75, '75,0 %'],
    [1, 3, 30, '33,3 %'],
    [0, 5, 30, '0,0 %'],
    [1, 5000, 30, '0,02 %'],
    [4999, 5000, 30, '99,98 %'],
    [5, 5, 100, '100,0 %'],
    [12, 10, 30, '120,0 %'],
  ])('%i of %i against %i %%: %s', (part, whole, threshold, text) => {
    expect(plain(formatShare({ part, whole }, [threshold]))).toBe(text);
  });

  test('the written share never contradicts the comparison', () => {
    const share = fc
      .integer({ min: 1, max: MAX_PEOPLE })
      .chain((whole) => fc.record({ part: fc.integer({ min: 0, max: whole }), whole: fc.constant(whole) }));
    const near = fc
      .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 100 }))
      .map(([whole, percent]) => ({ part: Math.max(0, Math.ceil((whole * percent) / 100) - 1), whole }));
    fc.assert(
      fc.property(
        fc.oneof(share, near),
        fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 3 }),
        (fraction, limits) => {
          const [whole = '', decimals = ''] = formatShare(fraction, limits)
            .replace(/[^\d,]/g, '')
            .split(',');
          const written = BigInt(whole + decimals);
          for (const limit of [...limits, 100])
            expect(written >= BigInt(limit) * 10n ** BigInt(decimals.length)).toBe(reaches(fraction, limit));
          expect(written === 0n).toBe(fraction.part === 0);
        },
      ),
    );
  });

  test('a gauge below the threshold never touches its mark', () => {
    expect(gaugeTenths({ part: 7496, whole: 10_000 })).toBe(749);
    expect(gaugeTenths({ part: 99_999, whole: 100_000 })).toBe(999);
    expect(gaugeTenths({ part: 12, whole: 10 })).toBe(1000);
  });

  test('shares are compared crosswise', () => {
    expect(compareShares({ part: 1, whole: 3 }, { part: 2, whole: 6 })).toBe(0);
    expect(compareShares({ part: 3_333_333, whole: 9_999_999 }, { part: 3_333_332, whole: 9_999_998 })).toBe(1);
    expect(compareShares({ part: 1, whole: 4 }, { part: 1, whole: 3 })).toBe(-1);
  });
});

describe('people', () => {
  test.each([
    [1, 'не хватает 1 человека'],
    [2, 'не хватает 2 человек'],
    [5, 'не хватает 5 человек'],
    [11, 'не хватает 11 человек'],
    [21, 'не хватает 21 человека'],
    [12_345, 'не хватает 12 345 человек'],
  ])('%i', (count, text) => expect(plain(shortfallText(count))).toBe(text));

  test('forms', () => {
    expect([1, 3, 12].map((count) => plain(people(count)))).toEqual(['1 человек', '3 человека', '12 человек']);
    expect(plain(counted(22, { one: 'гонщик', few: 'гонщика', many: 'гонщиков' }))).toBe('22 гонщика');
    expect([shortfallMark(0), shortfallMark(13), plain(formatPercent(75)), capital('ёж'), plain(ofPeople(1))]).toEqual([
      '',
      '−13',
      '75 %',
      'Ёж',
      '1 человека',
    ]);
  });
});
