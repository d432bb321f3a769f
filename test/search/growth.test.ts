/** A base grows: what a newcomer loads stays small, and the page sought is found. Figures of 2 000 and 10 000: docs/search.md. */
import { expect, it, vi } from 'vitest';
import { grow } from './bench/growth.ts';
import { baseOf } from './content.ts';

vi.setConfig({ testTimeout: 120_000 });

it('400 guides: a small head, a few small files, the right page first', () => {
  const { head, near, far, more, atOnce, right } = grow(400, baseOf('content').lexicon);
  expect(head).toBeLessThan(1000);
  // Beside the code of the search (17 KB), five or six requests: the first answer is 25 KB.
  expect(near).toBeLessThan(5000);
  // With the rest of the code (8 KB) and ten excerpts (15 KB) all is 130 KB.
  expect(far + more).toBeLessThan(80_000);
  expect(atOnce).toBeGreaterThanOrEqual(0.95);
  expect(right).toBeGreaterThanOrEqual(0.95);
});
