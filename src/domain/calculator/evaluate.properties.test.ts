import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { condition, GROUPS, norm } from './club.fixture.ts';
import { evaluate } from './evaluate.ts';
import { MAX_PEOPLE } from './fraction.ts';

const riders = (atLeast: number) => norm([condition('riders', atLeast)]);
const first = (verdict: ReturnType<typeof evaluate>) => verdict.readings[0]?.conditions[0];
const count = (total: number | undefined, active: number | undefined) => ({ counts: { riders: { total, active } } });

describe('properties', () => {
  const people = fc
    .integer({ min: 1, max: MAX_PEOPLE })
    .chain((total) => fc.tuple(fc.constant(total), fc.integer({ min: 0, max: total })));
  const percent = fc.integer({ min: 1, max: 100 });
  const RANK = { 'no-data': 0, 'not-applicable': 0, below: 1, met: 2 };

  test('one active person more never worsens a verdict', () => {
    fc.assert(
      fc.property(people, percent, ([total, active], atLeast) => {
        fc.pre(active < total);
        const [before, after] = [active, active + 1].map((value) =>
          first(evaluate(riders(atLeast), count(total, value), GROUPS)),
        );
        expect(RANK[after!.state]).toBeGreaterThanOrEqual(RANK[before!.state]);
      }),
    );
  });

  test('as many as are missing make it met, one fewer does not', () => {
    fc.assert(
      fc.property(people, percent, ([total, active], atLeast) => {
        const verdict = first(evaluate(riders(atLeast), count(total, active), GROUPS));
        const missing = verdict && 'shortfall' in verdict ? verdict.shortfall : Number.NaN;
        expect(missing > 0).toBe(verdict?.state === 'below');
        const withMore = (more: number) => first(evaluate(riders(atLeast), count(total, active + more), GROUPS))?.state;
        expect(withMore(missing)).toBe('met');
        if (missing > 0) expect(withMore(missing - 1)).toBe('below');
      }),
    );
  });

  test('any numbers at all give a verdict and throw nothing', () => {
    const wild = fc.option(fc.oneof(fc.integer(), fc.double()), { nil: undefined });
    fc.assert(
      fc.property(wild, wild, percent, (total, active, atLeast) => {
        const verdict = evaluate(riders(atLeast), count(total, active), GROUPS);
        expect(['met', 'below', 'no-data']).toContain(verdict.state);
      }),
    );
  });
});
