/** A small table of clubs against several norms at once. */
import { expect, test } from 'vitest';
import { condition, GROUPS, norm, TYPES } from '../../../domain/calculator/club.fixture.ts';
import { SYSTEM_DIFFERS } from '../../../domain/calculator/messages.ts';
import { finish } from '../../../domain/calculator/table/limits.ts';
import { Desk } from './desk.ts';
import { open } from './opened.ts';
import { otherNorms, overviewOf } from './overview.ts';

const RIDERS = condition('riders', 30);
const APART = [
  { id: 'all', title: 'порознь', conditions: [RIDERS] },
  { id: 'half', title: 'вместе', conditions: [condition('riders', 10)] },
];

const SETUP = {
  columns: [
    { id: 'a', name: 'Клуб', aliases: [], meaning: '', field: 'name' as const },
    { id: 'b', name: 'Гонщиков', aliases: [], meaning: '', field: 'total' as const, who: 'riders' },
    { id: 'c', name: 'Катались', aliases: [], meaning: '', field: 'active' as const, who: 'riders', countedIn: 'bell' },
  ],
  groups: Object.values(GROUPS),
  types: TYPES,
  norms: [
    norm([condition('mechanics', 75)], { id: 'others', title: 'Механики' }),
    norm([RIDERS], { id: 'shown', title: 'Гонщики' }),
    norm([], { id: 'read', title: 'Два прочтения', readings: APART }),
    norm([RIDERS], { id: 'horn', title: 'Другая система', systems: ['horn'] }),
  ],
  remembered: {},
};

const ROWS = [
  ['Клуб', 'Гонщиков', 'Катались'],
  ['Ветер', '100', '30'],
  ['Гора', '100', '17'],
  ['Ручей', '10', '0'],
];

function desk(): Desk {
  const table = open([{ rows: ROWS, notes: [] }], SETUP.columns, () => undefined);
  if (!table) throw new Error('no table');
  const laid = new Desk(SETUP, [table]);
  finish(laid.settle({ norm: 'shown', reading: 0, day: '', dateless: '', types: {} }));
  return laid;
}

test('every norm has a line: those that the table decides first, the others say why not', () => {
  const lines = finish(overviewOf(desk()));
  expect(lines.map(({ title }) => title)).toEqual(['Гонщики', 'Два прочтения', 'Механики', 'Другая система']);
  const [shown, read, others, horn] = lines;
  expect(shown?.readings).toEqual([{ reading: '', met: '1 из 3', short: [expect.stringMatching(/^−16 .*до 30/)] }]);
  expect(read?.readings.map(({ reading, met }) => [reading, met])).toEqual([
    ['порознь', '1 из 3'],
    ['вместе', '2 из 3'],
  ]);
  expect(others).toMatchObject({ readings: [], why: expect.stringContaining('механики') as string });
  expect(horn).toMatchObject({ readings: [], why: SYSTEM_DIFFERS });
});

test('one organisation under the norms that are not shown; without an answer they are left out', () => {
  const laid = desk();
  const hill = laid.shown?.organisations.find(({ row }) => row.name === 'Гора');
  if (!hill) throw new Error('no row');
  expect(otherNorms(laid, hill)).toEqual([
    {
      text: 'Два прочтения',
      answer: expect.stringMatching(/зависит от прочтения: не хватает 13/) as string,
      state: 'disputed',
    },
  ]);
});
