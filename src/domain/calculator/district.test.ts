import { describe, expect, test } from 'vitest';
import { condition, GROUPS } from './club.fixture.ts';
import { NORM, RESULT, ROWS } from './district.fixture.ts';
import { evaluateDistrict, summarise } from './district.ts';
import { filterOrganisations, sortOrganisations, type Filter, type SortBy } from './district-view.ts';
import { idleOf, presenceOf } from './presence.ts';
import type { OrganisationRow } from './table/row.ts';

const names = (list: readonly { row: OrganisationRow }[]) => list.map(({ row }) => /\d+/.exec(row.name)?.[0]).join(' ');

describe('district', () => {
  test('states, totals and people short', () => {
    expect(RESULT.organisations.map(({ verdict }) => verdict.state)).toEqual([
      'below',
      'met',
      'met',
      'no-data',
      'below',
    ]);
    expect(RESULT.counted).toBe(4);
    expect(RESULT.readings[0]).toMatchObject({
      tally: { met: 2, below: 2, 'no-data': 1, 'not-applicable': 0 },
      share: { part: 2, whole: 4 },
      conditions: [
        { active: 174, total: 632, shortfall: 16, tally: { met: 1, below: 2, 'no-data': 1, 'not-applicable': 1 } },
        { active: 12, total: 20, shortfall: 3, tally: { met: 4, below: 1 } },
      ],
    });
  });

  test('totals of a filtered part, and of nothing', () => {
    expect(summarise(NORM, filterOrganisations(RESULT.organisations, { state: 'below' })).readings[0]?.share).toEqual({
      part: 0,
      whole: 2,
    });
    expect(summarise(NORM, []).readings[0]).not.toHaveProperty('share');
  });

  test('registered apart from unregistered', () => {
    expect(RESULT.presence).toEqual({ active: 4, registered: 0, unregistered: 1, unknown: 0 });
    const of = (status: OrganisationRow['status'], registered?: number, active?: number) =>
      presenceOf({ ...(status ? { status } : {}), counts: { riders: { registered, active } } });
    expect([
      of('active'),
      of('inactive', 5, 5),
      of(undefined, 5, 0),
      of('inactive', 0),
      of(undefined),
      of(undefined, 0, 0),
    ]).toEqual(['active', 'registered', 'registered', 'unregistered', 'unknown', 'unregistered']);
    expect(idleOf(condition('riders', 30), ROWS[0]!.counts, GROUPS)).toEqual({ registered: 129, unregistered: 312 });
    expect(idleOf(condition('riders', 30), ROWS[2]!.counts, GROUPS)).toBeUndefined();
    expect(idleOf(condition('riders', 30), { riders: { total: 5, active: 1, registered: 9 } }, GROUPS)).toEqual({
      registered: 4,
      unregistered: 0,
    });
    expect(idleOf(condition('riders', 30), { riders: { total: 5, active: 3, registered: 1 } }, GROUPS)).toEqual({
      registered: 0,
      unregistered: 2,
    });
  });

  test.each<[SortBy, 'ascending' | 'descending', string]>([
    [{ by: 'name' }, 'ascending', '9 21 22 118 20'],
    [{ by: 'row' }, 'descending', '22 21 20 9 118'],
    [{ by: 'shortfall', reading: 0, condition: 0 }, 'descending', '118 22 9 21 20'],
    [{ by: 'share', reading: 0, condition: 0 }, 'ascending', '22 118 9 21 20'],
    [{ by: 'total', reading: 0, condition: 1 }, 'ascending', '9 21 22 118 20'],
    [{ by: 'type' }, 'ascending', '9 21 22 118 20'],
  ])('sorted by %o %s', (sort, direction, order) => {
    expect(names(sortOrganisations(RESULT.organisations, sort, direction))).toBe(order);
  });

  test.each<[Filter, string]>([
    [{}, '118 9 20 21 22'],
    [{ state: 'below' }, '118 22'],
    [{ state: 'incomplete' }, '21'],
    [{ text: 'клуб 2' }, '21 22'],
    [{ text: '№ 118' }, '118'],
    [{ text: 'KЛУБ 9' }, '9'],
    [{ types: ['indoor'] }, '20'],
    [{ types: [] }, ''],
    [{ presence: 'unregistered' }, '22'],
  ])('filter %o', (filter, order) => expect(names(filterOrganisations(RESULT.organisations, filter))).toBe(order));

  test('the work can be stopped between two slices', () => {
    const work = evaluateDistrict(
      Array.from({ length: 1000 }, () => ROWS[0]!),
      NORM,
      GROUPS,
    );
    expect(work.next()).toEqual({ done: false, value: { done: 100, of: 1000 } });
  });
});
