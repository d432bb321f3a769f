import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyrillicLayout, latinLayout, otherLayout } from './layout.ts';

describe('layout', () => {
  it.each([
    ['rjktcj', 'колесо'],
    ['wtgm', 'цепь'],
    [',fuf;ybr', 'багажник'],
    ["'kmahfkm", 'эльфраль'],
    ['Gtlfkm', 'педаль'],
  ])('%s → %s', (typed, meant) => {
    expect(cyrillicLayout(typed)).toBe(meant);
  });

  it('leads there and back', () => {
    const text = fc.string({ unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя ') });
    fc.assert(
      fc.property(text, (russian) => {
        expect(cyrillicLayout(latinLayout(russian))).toBe(russian);
      }),
    );
    const latin = fc.string({ unit: fc.constantFrom(..."qwertyuiop[]asdfghjkl;'zxcvbnm,. ") });
    fc.assert(
      fc.property(latin, (english) => {
        expect(latinLayout(cyrillicLayout(english))).toBe(english);
      }),
    );
  });

  it.each([
    ['ишлу', 'bike'],
    ['колесо', 'rjktcj'],
    ['ёж', undefined],
    ['2024', undefined],
  ])('the other reading of %s is %s', (text, other) => {
    expect(otherLayout(text)).toBe(other);
  });
});
