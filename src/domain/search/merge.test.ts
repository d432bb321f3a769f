import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeByRank } from './merge.ts';

const list = (text: string) => [...text].map((url) => ({ url }));
const merged = (first: string, second: string, options?: Parameters<typeof mergeByRank>[2]) =>
  mergeByRank(list(first), list(second), options)
    .map(({ url }) => url)
    .join('');

describe('mergeByRank', () => {
  it.each([
    ['abc', '', {}, 'abc'],
    ['', 'abc', {}, 'abc'],
    ['ab', 'cd', {}, 'abcd'],
    ['abc', 'c', { weight: 1 }, 'cab'],
    ['abc', 'c', {}, 'cab'],
    ['abcd', 'dcba', { shown: 2, weight: 1 }, 'abdc'],
  ])('%s + %s %j = %s', (first, second, options, expected) => {
    expect(merged(first, second, options)).toBe(expected);
  });

  it('never moves what the reader sees and loses nothing', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'abcdefgh')).map((all) => all.join(''));
    fc.assert(
      fc.property(letters, letters, fc.nat(8), (first, second, shown) => {
        const all = merged(first, second, { shown });
        expect(all.startsWith(first.slice(0, shown))).toBe(true);
        expect([...all].sort().join('')).toBe([...new Set(first + second)].sort().join(''));
      }),
    );
  });
});
