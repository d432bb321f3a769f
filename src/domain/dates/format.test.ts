import { describe, expect, test } from 'vitest';
import { formatDay, formatLongDay, formatShortDay, formatWeekday, formatWhole, plural } from './format.ts';

describe('format', () => {
  test('days', () => {
    expect(formatDay('2026-11-22')).toBe('22.11.2026');
    expect(formatLongDay('2026-11-22')).toBe('22 ноября 2026 года');
    expect(formatLongDay('2026-05-01')).toBe('1 мая 2026 года');
    expect(formatShortDay('2026-03-08')).toBe('8 марта');
    expect(formatWeekday('2026-11-22')).toBe('воскресенье');
    expect(() => formatDay('22.11.2026')).toThrow(RangeError);
  });

  test.each([
    [0, 'many'],
    [1, 'one'],
    [2, 'few'],
    [4, 'few'],
    [5, 'many'],
    [11, 'many'],
    [12, 'many'],
    [14, 'many'],
    [20, 'many'],
    [21, 'one'],
    [22, 'few'],
    [101, 'one'],
    [111, 'many'],
    [112, 'many'],
    [1000, 'many'],
    [1001, 'one'],
    [-1, 'one'],
  ])('%i → %s', (count, form) => {
    expect(plural(count, 'one', 'few', 'many')).toBe(form);
  });

  test.each([
    [0, '0'],
    [999, '999'],
    [1224, '1224'],
    [12_345, '12\u00a0345'],
    [1_234_567, '1\u00a0234\u00a0567'],
    [-13, '−13'],
  ])('%i is written %s', (value, text) => {
    expect(formatWhole(value)).toBe(text);
  });
});
