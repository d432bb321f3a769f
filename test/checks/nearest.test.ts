import { describe, expect, it } from 'vitest';
import { nearest, slips } from '../../src/checks/nearest.ts';

describe('slips', () => {
  it.each([
    ['цепь', 'цепь', 0],
    ['цепь', 'цеп', 1],
    ['цепь', 'цепи', 1],
    ['цепь', 'цпеь', 1],
    ['цепь', 'рама', 4],
    ['', 'abc', 3],
  ])('%s → %s: %d', (a, b, count) => {
    expect(slips(a, b)).toBe(count);
    expect(slips(b, a)).toBe(count);
  });
});

describe('nearest', () => {
  const ids = ['prokol', 'smazat-cep', 'a', 'b'];

  it.each([
    ['prokoll', 'prokol'],
    ['porkol', 'prokol'],
    ['Prokol', 'prokol'],
    ['smazatcep', 'smazat-cep'],
    ['tormoza', undefined],
    ['c', undefined],
    ['', undefined],
  ])('%s → %s', (word, id) => {
    expect(nearest(word, ids)).toBe(id);
  });
});
