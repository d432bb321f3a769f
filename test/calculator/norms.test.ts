/** The facts' thresholds against the real indicators. Facts: IND-01 … IND-35 (documents 001 and 004). */
import { describe, expect, test } from 'vitest';
import { score } from '../../src/domain/calculator/assessment.ts';
import type { Counts } from '../../src/domain/calculator/counts.ts';
import { evaluate } from '../../src/domain/calculator/evaluate.ts';
import { fieldsFor } from '../../src/domain/calculator/form.ts';
import { certaintyText } from '../../src/domain/calculator/messages.ts';
import { formText } from '../../src/domain/calculator/texts.ts';
import { isDecided } from '../../src/domain/calculator/verdict.ts';
import { assessments, groups, norm, norms } from './content.ts';

const TODAY = '2026-11-22';

/** State and people short, condition by condition: «pedrabotniki 1». */
function lines(id: string, counts: Counts, type = 'shkola', date = TODAY): string[] {
  return evaluate(norm(id), { counts, type, date }, groups).readings.map(
    ({ reading, state, conditions }) =>
      `${reading.id} ${state}: ${conditions.map((one) => `${one.condition.who.join('+')} ${isDecided(one) ? one.shortfall : one.reason}`).join(', ')}`,
  );
}

const school = (staff: [number, number], pupils: [number, number], parents: number): Counts => ({
  uchitelya: { total: staff[0], active: staff[1] },
  obuchayushchiesya: { total: pupils[0], active: pupils[1] },
  roditeli: { active: parents },
});

describe('Р-240, one month (IND-20, IND-21)', () => {
  test('75 % of 41 is 30.75: 31 people are needed; pupils and parents apart or together', () => {
    expect(lines('r-240', school([41, 30], [612, 171], 189))).toEqual([
      'porozn below: pedrabotniki 1, obuchayushchiesya 13, roditeli 0',
      'vmeste below: pedrabotniki 1, obuchayushchiesya+roditeli 8',
    ]);
  });

  test('the readings may disagree', () => {
    const verdict = evaluate(
      norm('r-240'),
      { counts: school([40, 30], [100, 10], 60), type: 'shkola', date: TODAY },
      groups,
    );
    expect(verdict.state).toBe('disputed');
    expect(verdict.readings.map(({ state }) => state)).toEqual(['below', 'met']);
  });

  test('kindergartens are left out for pupils, not for parents', () => {
    expect(
      lines(
        'r-240',
        { pedrabotniki: { total: 20, active: 15 }, obuchayushchiesya: { total: 100 }, roditeli: { active: 29 } },
        'doshkolnaya',
      ),
    ).toEqual([
      'porozn below: pedrabotniki 0, obuchayushchiesya excluded-type, roditeli 1',
      'vmeste met: pedrabotniki 0, obuchayushchiesya+roditeli excluded-type',
    ]);
  });

  test('weekly numbers are compared with a caveat, and so is the staff of the weekly table', () => {
    const { caveats } = evaluate(
      norm('r-240'),
      { counts: school([4, 3], [10, 3], 3), type: 'shkola', date: TODAY, period: 'week' },
      groups,
    );
    expect(caveats).toEqual([{ code: 'period-differs' }, { code: 'stand-in', group: 'pedrabotniki', by: 'uchitelya' }]);
  });
});

describe('slide of the district (IND-01)', () => {
  test.each([
    [[100, 75], [100, 30], 30, 'met: pedagogi 0, roditeli 0, obuchayushchiesya 0'],
    [[100, 74], [100, 29], 30, 'below: pedagogi 1, roditeli 0, obuchayushchiesya 1'],
    [[61, 42], [702, 188], 231, 'below: pedagogi 4, roditeli 0, obuchayushchiesya 23'],
  ] as const)('%j staff, %j pupils, %i parents', (staff, pupils, parents, line) => {
    expect(lines('slajd-max', school([...staff], [...pupils], parents))).toEqual([`slajd ${line}`]);
  });
});

describe('УБ ЦОК (IND-02)', () => {
  test('60 % of teachers, 30 % of pupils', () => {
    expect(
      lines('ub-cok-60-30', { pedagogi: { total: 41, active: 24 }, obuchayushchiesya: { total: 612, active: 184 } }),
    ).toEqual(['slajd below: pedagogi 1, obuchayushchiesya 0']);
  });
});

describe('road map of Saint Petersburg (IND-05 … IND-17)', () => {
  test('indicator 1: 75 % of staff, stages as points in time', () => {
    expect(lines('karta-1', school([72, 49], [1, 1], 1))).toEqual(['tekst below: rabotniki 5']);
    const at = (date: string) =>
      evaluate(norm('karta-1'), { counts: school([72, 54], [1, 1], 1), date }, groups).stages.map(
        ({ when, readings }) => `${when} ${readings[0]?.state}`,
      );
    expect(at('2025-12-30')).toEqual(['past no-data', 'today met']);
    expect(at('2025-09-01')).toEqual(['ahead no-data', 'ahead met']);
    expect(at(TODAY)).toEqual(['past no-data', 'past no-data']);
  });

  test('indicator 2: both readings, kindergartens only for parents', () => {
    expect(lines('karta-2', school([1, 1], [877, 252], 240))).toEqual([
      'porozn below: obuchayushchiesya 12, roditeli 24',
      'vmeste below: obuchayushchiesya+roditeli 35',
    ]);
    expect(lines('karta-2', school([1, 1], [100, 0], 30), 'doshkolnaya')).toEqual([
      'porozn met: obuchayushchiesya excluded-type, roditeli 0',
      'vmeste not-applicable: obuchayushchiesya+roditeli excluded-type',
    ]);
  });

  test('indicator 3 has no figure, indicator 4 does not concern teachers of schools', () => {
    expect(lines('karta-3', { vse: { total: 10, active: 10 } })).toEqual(['slajd no-data: vse no-threshold']);
    expect(lines('karta-4', school([10, 10], [1, 1], 1))[0]).toContain('pedagogi excluded-type');
    expect(
      lines('karta-4', { gossluzhashchie: { total: 5, active: 5 }, pedagogi: { total: 10, active: 9 } }, 'spo'),
    ).toEqual(['slajd below: gossluzhashchie 0, pedagogi 1']);
  });
});

describe('Dagestan 2023 (IND-30 … IND-35)', () => {
  test.each([
    ['2023-04-25', 'before-first-day'],
    ['2023-05-20', 'after-last-day'],
    [TODAY, 'after-last-day'],
  ])('on %s it says nothing: %s', (date, reason) => {
    expect(evaluate(norm('dagestan-2023'), { counts: {}, date }, groups)).toMatchObject({ state: 'no-data', reason });
  });
});

describe('every indicator', () => {
  test.each([...norms.keys()])('%s: groups are known, whatever is typed gives an answer', (id) => {
    const one = norm(id);
    for (const { group } of fieldsFor([one], groups)) expect(groups[group]).toBeDefined();
    expect(certaintyText(one)).toMatch(/^(в силе|истёк|не подтверждено)/);
    for (const counts of [{}, school([0, 0], [0, 0], 0), school([1, 9], [1, 9], 9)]) {
      const verdict = evaluate(one, { counts, date: '2025-12-01' }, groups);
      expect(['no-data', 'not-applicable', 'below']).toContain(verdict.state);
      expect(formText([verdict], '2025-12-01', { groups })).not.toMatch(/undefined|NaN/);
    }
  });

  test('six numbers answer for the slide, the month and the pupils at once', () => {
    const fields = fieldsFor([norm('slajd-max'), norm('r-240'), norm('karta-1'), norm('karta-2')], groups, 'near');
    expect(fields.filter(({ sameAs }) => sameAs === undefined).map(({ group, field }) => `${group}.${field}`)).toEqual([
      'uchitelya.total',
      'uchitelya.active',
      'obuchayushchiesya.total',
      'obuchayushchiesya.active',
      'roditeli.active',
    ]);
  });
});

describe('self-diagnosis 8.5 (IND-22 … IND-27)', () => {
  const scale = assessments.get('samodiagnostika-85')!;
  const share = (part: number, whole: number) => ({ part, whole });

  test.each([
    ['no registration', [true, false, false, false], { points: 0, zeroes: true }],
    [
      'registered, no structure: the source does not say',
      [false, false, false, false],
      { points: undefined, reason: 'gap', zeroes: false },
    ],
    ['94.9 % registered', [false, true, share(949, 1000), false], { points: 1, zeroes: false }],
    ['95 % registered', [false, true, share(95, 100), share(99, 100)], { points: 2 }],
    ['all staff in communities', [false, true, share(95, 100), share(41, 41)], { points: 3 }],
    ['3 without 2: the source does not say', [false, true, share(90, 100), share(41, 41)], { points: 1, above: 3 }],
  ])('%s', (_, answers, expected) => {
    expect(score(scale, answers)).toMatchObject(expected);
  });
});
