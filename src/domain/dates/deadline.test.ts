import { describe, expect, test } from 'vitest';
import { daysLeft, nextMark, termFrom } from './deadline.ts';

describe('term', () => {
  test('begins on the day after the event', () => {
    expect(termFrom('2026-11-22', 60, 'calendar')).toEqual({ state: 'known', lastDay: '2027-01-21', assumed: false });
    expect(termFrom('2026-11-22', 7, 'unspecified')).toEqual({ state: 'known', lastDay: '2026-11-29', assumed: true });
    expect(termFrom('2026-11-22', 5, 'working')).toEqual({ state: 'unknown', reason: 'working-days' });
  });

  test('days left', () => {
    expect(daysLeft('2026-11-29', '2026-11-22')).toBe(7);
    expect(daysLeft('2026-11-22', '2026-11-22')).toBe(0);
    expect(daysLeft('2026-11-21', '2026-11-22')).toBe(-1);
  });

  test.each([
    [14, 7, { hour: 14, minute: 30, tomorrow: false, wait: 23 }],
    [14, 30, { hour: 15, minute: 0, tomorrow: false, wait: 30 }],
    [0, 0, { hour: 0, minute: 30, tomorrow: false, wait: 30 }],
    [23, 45, { hour: 0, minute: 0, tomorrow: true, wait: 15 }],
  ])('after %i:%i', (hour, minute, mark) => {
    expect(nextMark(hour, minute, 30)).toEqual(mark);
  });
});
