import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './distance.ts';

const word = fc.string({ unit: fc.constantFrom(...'абвг'), maxLength: 6 });

describe('editDistance', () => {
  it.each([
    ['колесо', 'колесо', 0],
    ['калесо', 'колесо', 1],
    ['олесо', 'колесо', 1],
    ['колессо', 'колесо', 1],
    ['клоесо', 'колесо', 1],
    ['кабв', 'бакв', 2],
    ['', 'цепь', 4],
  ])('%s → %s: %i', (from, to, edits) => {
    expect(editDistance(from, to)).toBe(edits);
  });

  it('counts a swap with an insertion between (the unrestricted form)', () => {
    expect(editDistance('ав', 'вба')).toBe(2);
  });

  it('stops at the limit', () => {
    expect(editDistance('а', 'абвгд', 2)).toBe(3);
    expect(editDistance('абвг', 'вгаб', 1)).toBe(2);
  });

  it('is a metric', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });

  it('is never more than the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
