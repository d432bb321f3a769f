import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTextLine, textLine } from './texts.ts';

it('brings postings back', () => {
  const posting = fc.tuple(fc.nat(5000), fc.nat(7));
  const postings = fc
    .uniqueArray(posting, { minLength: 1, selector: ([doc]) => doc })
    .map((all) => [...all].sort(([a], [b]) => a - b));
  fc.assert(
    fc.property(postings, (all) => {
      expect(readTextLine(textLine('колес', all))).toEqual({ term: 'колес', postings: all });
    }),
  );
});
