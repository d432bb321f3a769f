import { describe, expect, test } from 'vitest';
import { condition, GROUPS, norm } from './club.fixture.ts';
import { evaluate } from './evaluate.ts';

const first = (verdict: ReturnType<typeof evaluate>) => verdict.readings[0]?.conditions[0];
const count = (total: number | undefined, active: number | undefined) => ({ counts: { riders: { total, active } } });

describe('time', () => {
  const bounded = norm([condition('riders', 50)], { validFrom: '2025-10-01', validTo: '2025-12-30' });

  test.each([
    ['2025-09-30', 'before-first-day'],
    ['2025-10-01', undefined],
    ['2025-12-30', undefined],
    ['2025-12-31', 'after-last-day'],
    [undefined, 'date-unknown'],
  ])('on %s: %s', (date, reason) => {
    const verdict = evaluate(bounded, { ...count(2, 1), date }, GROUPS);
    expect(verdict.reason).toBe(reason);
    expect(verdict.state).toBe(reason === undefined ? 'met' : 'no-data');
    expect(first(verdict)?.state).toBe(reason === undefined ? 'met' : 'no-data');
  });

  test('an unknown end stays open', () => {
    expect(
      evaluate(
        norm([condition('riders', 50)], { validFrom: '2025-10-01' }),
        { ...count(2, 1), date: '2031-01-01' },
        GROUPS,
      ).state,
    ).toBe('met');
  });

  test('stages are points in time', () => {
    const staged = norm([condition('riders', 75)], {
      stages: [
        { on: '2025-10-01', text: 'как раньше' },
        { on: '2025-12-30', atLeast: 40, text: 'сорок' },
      ],
    });
    const look = (date?: string) =>
      evaluate(staged, { ...count(2, 1), date }, GROUPS).stages.map(({ when, readings }) => [
        when,
        readings[0]?.conditions[0],
      ]);
    expect(look('2025-12-30')).toMatchObject([
      ['past', { reason: 'stage-past' }],
      ['today', { state: 'met', atLeast: 40 }],
    ]);
    expect(look('2025-09-30')).toMatchObject([
      ['ahead', { reason: 'no-threshold' }],
      ['ahead', { state: 'met' }],
    ]);
    expect(look('2026-01-01')).toMatchObject([
      ['past', {}],
      ['past', { reason: 'stage-past' }],
    ]);
    expect(look()).toMatchObject([
      ['unknown', { reason: 'date-unknown' }],
      ['unknown', {}],
    ]);
  });
});
