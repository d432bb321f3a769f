import { describe, expect, test } from 'vitest';
import { condition, GROUPS, norm } from './club.fixture.ts';
import { evaluateAll } from './evaluate.ts';
import { changed, demands, fieldsFor, whatIf } from './form.ts';

const names = (fields: ReturnType<typeof fieldsFor>) =>
  fields.map(({ group, field, sameAs }) => `${group}.${field}${sameAs ? `=${sameAs}` : ''}`);

describe('fields', () => {
  test('a total before an active number; a borrowed total is shown, not asked', () => {
    expect(names(fieldsFor([norm([condition('sponsors', 30), condition('riders', 30)])], GROUPS))).toEqual([
      'riders.total',
      'riders.active',
      'sponsors.total=riders',
      'sponsors.active',
    ]);
  });

  test('a denominator of another group', () => {
    expect(names(fieldsFor([norm([condition('sponsors', 30, { of: ['riders'] })])], GROUPS))).toEqual([
      'riders.total',
      'sponsors.active',
    ]);
  });

  test('groups measured by one are asked once', () => {
    const both = [norm([condition('crew', 75)]), norm([condition('mechanics', 60)])];
    expect(names(fieldsFor(both, GROUPS))).toEqual([
      'crew.total',
      'crew.active',
      'mechanics.total',
      'mechanics.active',
    ]);
    expect(names(fieldsFor(both, GROUPS, 'near'))).toEqual(['mechanics.total', 'mechanics.active']);
  });
});

describe('what if', () => {
  const situation = { counts: { riders: { total: 10, active: 2 } } };
  const half = norm([condition('riders', 50)]);

  test.each([
    [0, 'below'],
    [2, 'below'],
    [3, 'met'],
    [-5, 'below'],
    [9, 'no-data'],
  ])('%i more: %s', (more, state) => {
    expect(whatIf(half, situation, GROUPS, 'riders', more).state).toBe(state);
  });

  test('the situation itself does not change', () => {
    changed(situation, { group: 'riders', field: 'total' }, undefined);
    expect(situation.counts.riders.total).toBe(10);
  });

  test('the strictest norm decides how many are missing', () => {
    const norms = [half, norm([condition('riders', 75)]), norm([condition('mechanics', 75)])];
    expect(
      demands(evaluateAll(norms, { counts: { ...situation.counts, mechanics: { total: 4, active: 3 } } }, GROUPS)),
    ).toEqual([{ who: ['riders'], people: 6 }]);
  });
});
