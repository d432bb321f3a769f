import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, intoNumbered, numbered } from './hash.ts';

describe('numbered files', () => {
  const keys = Array.from({ length: 5000 }, (_, number) => `слово${number}`);
  const files = intoNumbered('f-', keys, { sizeOf: (key) => key.length, mean: 400 });

  it('hold every key where it is looked for', () => {
    for (const [name, held] of files) for (const key of held) expect(numbered('f-', key, files.size)).toBe(name);
    expect([...files.values()].flat().sort()).toEqual([...keys].sort());
  });

  it('are about as large as asked', () => {
    const sizes = [...files.values()].map((held) => held.join('').length);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThanOrEqual(400);
    expect(Math.max(...sizes)).toBeLessThan(3 * 400);
  });

  it('exist for every number, even of nothing', () => {
    expect([...intoNumbered('f-', [], { sizeOf: () => 1, mean: 10 })]).toEqual([['f-0', []]]);
  });

  it('have a place for any key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9999 }), (key, count) => {
        const number = Number(numbered('f-', key, count).slice(2));
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(count);
      }),
    );
  });

  it('are told apart by the published test values of FNV-1a', () => {
    // http://www.isthe.com/chongo/tech/comp/fnv/ : 32 bits, offset basis for nothing.
    expect([hashOf([]), hashOf(['a']), hashOf(['foobar'])]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });
});
