/** A made-up district of bicycle clubs for the unit tests. */
import { condition, GROUPS, norm } from './club.fixture.ts';
import { evaluateDistrict } from './district.ts';
import { finish } from './table/limits.ts';
import type { OrganisationRow } from './table/row.ts';

export const club = (
  name: string,
  riders: readonly (number | undefined)[],
  more: Partial<OrganisationRow> = {},
): OrganisationRow => ({
  file: 0,
  row: 2,
  name,
  key: name,
  id: '',
  district: '',
  type: 'street',
  typeText: 'клуб',
  date: '2026-11-16',
  unread: [],
  counts: {
    riders: { total: riders[0], active: riders[1], registered: riders[2] },
    mechanics: { total: 4, active: 3 },
  },
  ...more,
});

export const NORM = norm([condition('riders', 30, { excludes: ['indoor'] }), condition('mechanics', 75)]);
export const ROWS = [
  club('Клуб № 118', [612, 171, 300]),
  club('Клуб № 9', [10, 3, 10], { row: 3 }),
  club('Трек № 20', [100, 0], { row: 4, type: 'indoor' }),
  club('Клуб № 21', [10, undefined], { row: 5 }),
  club('Клуб № 22', [10, 0, 0], {
    row: 6,
    counts: { riders: { total: 10, active: 0, registered: 0 }, mechanics: { total: 4, active: 0, registered: 0 } },
  }),
];
export const RESULT = finish(evaluateDistrict(ROWS, NORM, GROUPS, { period: 'week' }));
