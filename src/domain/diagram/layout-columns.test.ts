import { describe, expect, it } from 'vitest';
import { grow, share, type Growing } from './layout-columns.ts';

describe('share', () => {
  it.each<[number, number[] | undefined]>([
    [90, undefined],
    [100, [40, 60]],
    [150, [65, 85]],
    [500, [90, 110]],
  ])('shares %i px by what the columns still want', (available, widths) => {
    const columns = [
      { min: 40, natural: 90 },
      { min: 60, natural: 110 },
    ];
    expect(share(columns, available)).toEqual(widths);
  });
});

describe('grow', () => {
  /** Text of so many px, broken anywhere. */
  const text = (length: number): Growing => ({
    min: 40,
    natural: length,
    heightAt: (width) => Math.ceil(length / width),
  });

  it.each<[number, number[] | undefined]>([
    [70, undefined],
    [80, [40, 40]],
    [120, [40, 80]],
    [900, [80, 400]],
  ])('gives %i px to the highest column first', (available, widths) => {
    expect(grow([text(80), text(400)], available)).toEqual(widths);
  });
});
