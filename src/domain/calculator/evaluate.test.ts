import { describe, expect, test } from 'vitest';
import { condition, GROUPS, norm } from './club.fixture.ts';
import { concerns, evaluate, evaluateAll } from './evaluate.ts';
import { MAX_PEOPLE } from './fraction.ts';
import type { State } from './verdict.ts';

const riders = (atLeast: number) => norm([condition('riders', atLeast)]);
const first = (verdict: ReturnType<typeof evaluate>) => verdict.readings[0]?.conditions[0];
const count = (total: number | undefined, active: number | undefined) => ({ counts: { riders: { total, active } } });

describe('one condition', () => {
  test.each([
    [75, 41, 30, 'below', 31, 1],
    [75, 41, 31, 'met', 31, 0],
    [30, 612, 183, 'below', 184, 1],
    [30, 10, 3, 'met', 3, 0],
    [100, 7, 6, 'below', 7, 1],
    [1, 1, 0, 'below', 1, 1],
    [75, 10_000, 7499, 'below', 7500, 1],
    [75, MAX_PEOPLE, MAX_PEOPLE, 'met', 7_500_000, 0],
  ])('%i %% of %i, %i active: %s', (atLeast, total, active, state, needed, shortfall) => {
    expect(first(evaluate(riders(atLeast), count(total, active), GROUPS))).toMatchObject({
      state,
      needed,
      shortfall,
      share: { part: active, whole: total },
    });
  });

  test.each([
    [undefined, 5, 'total-unknown', ['total']],
    [10, undefined, 'active-unknown', ['active']],
    [0, 0, 'total-zero', ['total']],
    [10, 11, 'over-total', ['active', 'total']],
    [10, -1, 'not-a-count', ['active']],
    [10.5, 1, 'not-a-count', ['total']],
    [Number.NaN, 1, 'not-a-count', ['total']],
    [MAX_PEOPLE + 1, 1, 'not-a-count', ['total']],
  ])('total %s, active %s: %s', (total, active, reason, fields) => {
    const verdict = first(evaluate(riders(50), count(total, active), GROUPS));
    expect(verdict).toMatchObject({
      state: 'no-data',
      reason,
      fields: fields.map((field) => ({ group: 'riders', field })),
    });
    expect(verdict).not.toHaveProperty('share');
  });

  test('a threshold in words gives a share and no verdict', () => {
    const verdict = first(
      evaluate(norm([condition('riders', undefined, { atLeastText: 'много' })]), count(4, 1), GROUPS),
    );
    expect(verdict).toMatchObject({ state: 'no-data', reason: 'no-threshold', share: { part: 1, whole: 4 } });
  });
});

describe('groups', () => {
  const counts = { riders: { total: 10, active: 4 }, mechanics: { total: 4, active: 3 }, sponsors: { active: 6 } };

  test('several groups are added up', () => {
    const both = norm([condition('both', 50, { who: ['riders', 'mechanics'], of: ['riders', 'mechanics'] })]);
    expect(first(evaluate(both, { counts }, GROUPS))).toMatchObject({ state: 'met', share: { part: 7, whole: 14 } });
  });

  test('a total may be that of another group by the rule of the count', () => {
    expect(first(evaluate(norm([condition('sponsors', 60)]), { counts }, GROUPS))).toMatchObject({
      state: 'met',
      share: { part: 6, whole: 10 },
      caveats: [],
    });
  });

  test('a group measured by a near one carries a caveat', () => {
    const verdict = evaluate(norm([condition('crew', 75)]), { counts }, GROUPS);
    expect(verdict).toMatchObject({ state: 'met', caveats: [{ code: 'stand-in', group: 'crew', by: 'mechanics' }] });
    const own = evaluate(
      norm([condition('crew', 75)]),
      { counts: { ...counts, crew: { total: 8, active: 1 } } },
      GROUPS,
    );
    expect(own).toMatchObject({ state: 'below', caveats: [] });
  });

  test('a circle of stand-ins ends', () => {
    const circle = { ...GROUPS, riders: { ...GROUPS['riders']!, totalOf: 'sponsors', measuredBy: 'riders' } };
    expect(evaluate(riders(10), { counts: {} }, circle).state).toBe('no-data');
  });

  test('over-total inside a sum is found, although the sum is not exceeded', () => {
    const both = norm([condition('both', 50, { who: ['riders', 'mechanics'], of: ['riders', 'mechanics'] })]);
    const verdict = first(
      evaluate(both, { counts: { riders: { total: 10, active: 1 }, mechanics: { total: 2, active: 3 } } }, GROUPS),
    );
    expect(verdict).toMatchObject({
      reason: 'over-total',
      fields: [
        { group: 'mechanics', field: 'active' },
        { group: 'mechanics', field: 'total' },
      ],
    });
  });

  test('two groups of the number of one may exceed it', () => {
    const literal = norm([condition('both', 90, { who: ['riders', 'sponsors'], of: ['riders'] })]);
    expect(
      first(evaluate(literal, { counts: { riders: { total: 10, active: 6 }, sponsors: { active: 6 } } }, GROUPS)),
    ).toMatchObject({ state: 'met', share: { part: 12, whole: 10 } });
  });
});

describe('all conditions at once', () => {
  const two = norm([condition('riders', 50, { excludes: ['indoor'] }), condition('mechanics', 50)]);
  const of = (ridersActive: number | undefined, mechanicsActive: number | undefined) => ({
    riders: { total: 10, active: ridersActive },
    mechanics: { total: 10, active: mechanicsActive },
  });

  test.each<[number | undefined, number | undefined, string | undefined, State]>([
    [5, 5, 'street', 'met'],
    [4, 5, 'street', 'below'],
    [4, undefined, 'street', 'below'],
    [5, undefined, 'street', 'no-data'],
    [4, 5, 'indoor', 'met'],
    [4, 4, 'indoor', 'below'],
    [undefined, 5, 'indoor', 'met'],
  ])('riders %s, mechanics %s, %s: %s', (a, b, type, state) => {
    expect(evaluate(two, { counts: of(a, b), type }, GROUPS).state).toBe(state);
  });

  test('nothing applies', () => {
    const only = norm([condition('riders', 50, { excludes: ['indoor'] })]);
    expect(evaluate(only, { counts: {}, type: 'indoor' }, GROUPS).state).toBe('not-applicable');
    expect(concerns(only, 'indoor')).toBe(false);
    expect(concerns(only, undefined)).toBe(true);
  });

  test('an unknown type is a caveat, and so is another period', () => {
    expect(evaluate(two, { counts: of(5, 5) }, GROUPS).caveats).toEqual([{ code: 'type-unknown' }]);
    expect(evaluate(two, { counts: of(5, 5), type: 'street', period: 'month' }, GROUPS).caveats).toEqual([
      { code: 'period-differs' },
    ]);
  });

  test('activity in another system is a caveat; a norm without systems takes any', () => {
    const caveats = (systems: string[], system?: string) =>
      evaluate({ ...two, systems }, { counts: of(5, 5), type: 'street', system }, GROUPS).caveats;
    expect(caveats(['bell'], 'horn')).toEqual([{ code: 'system-differs' }]);
    for (const known of [caveats(['bell', 'horn'], 'horn'), caveats([], 'horn'), caveats(['bell'])])
      expect(known).toEqual([]);
  });
});

describe('readings', () => {
  const apart = { id: 'apart', title: 'порознь', conditions: [condition('riders', 50), condition('mechanics', 50)] };
  const joint = {
    id: 'joint',
    title: 'вместе',
    conditions: [condition('both', 50, { who: ['riders', 'mechanics'], of: ['riders', 'mechanics'] })],
  };
  const both = norm([], { readings: [apart, joint] });

  test.each([
    [9, 1, 'disputed'],
    [9, 9, 'met'],
    [1, 1, 'below'],
  ])('%i and %i of ten: %s', (a, b, state) => {
    const counts = { riders: { total: 10, active: a }, mechanics: { total: 10, active: b } };
    expect(evaluate(both, { counts }, GROUPS).state).toBe(state);
  });

  test('several norms keep their order', () => {
    expect(
      evaluateAll([riders(10), both], { counts: {} }, GROUPS).map(({ norm: { readings } }) => readings.length),
    ).toEqual([1, 2]);
  });
});
