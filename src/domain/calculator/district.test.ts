import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, condition, GROUPS, norm, TYPES } from './club.fixture.ts';
import { evaluateDistrict, evaluateRow, summarise } from './district.ts';
import { filterOrganisations, sortOrganisations, type Filter, type SortBy } from './district-view.ts';
import { districtRows, verdictRows } from './export.ts';
import { idleOf, presenceOf } from './presence.ts';
import { writeCsv } from './table/csv.ts';
import { separate } from './table/delimiter.ts';
import { finish } from './table/limits.ts';
import { propose } from './table/mapping.ts';
import { parseRows } from './table/parse.ts';
import { readTable } from './table/read.ts';
import type { OrganisationRow } from './table/row.ts';
import { districtText, formText, organisationText, summaryText } from './texts.ts';

const club = (name: string, riders: readonly (number | undefined)[], more: Partial<OrganisationRow> = {}): OrganisationRow => ({
  file: 0, row: 2, name, key: name, id: '', district: '', type: 'street', typeText: 'клуб', date: '2026-11-16', unread: [],
  counts: { riders: { total: riders[0], active: riders[1], registered: riders[2] }, mechanics: { total: 4, active: 3 } }, ...more,
});

const NORM = norm([condition('riders', 30, { excludes: ['indoor'] }), condition('mechanics', 75)]);
const ROWS = [
  club('Клуб № 118', [612, 171, 300]),
  club('Клуб № 9', [10, 3, 10], { row: 3 }),
  club('Трек № 20', [100, 0], { row: 4, type: 'indoor' }),
  club('Клуб № 21', [10, undefined], { row: 5 }),
  club('Клуб № 22', [10, 0, 0], { row: 6, counts: { riders: { total: 10, active: 0, registered: 0 }, mechanics: { total: 4, active: 0, registered: 0 } } }),
];
const RESULT = finish(evaluateDistrict(ROWS, NORM, GROUPS, 'week'));
const names = (list: readonly { row: OrganisationRow }[]) => list.map(({ row }) => /\d+/.exec(row.name)?.[0]).join(' ');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('district', () => {
  test('states, totals and people short', () => {
    expect(RESULT.organisations.map(({ verdict }) => verdict.state)).toEqual(['below', 'met', 'met', 'no-data', 'below']);
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
    expect(summarise(NORM, filterOrganisations(RESULT.organisations, { state: 'below' })).readings[0]?.share).toEqual({ part: 0, whole: 2 });
    expect(summarise(NORM, []).readings[0]).not.toHaveProperty('share');
  });

  test('registered apart from unregistered', () => {
    expect(RESULT.presence).toEqual({ active: 4, registered: 0, unregistered: 1, unknown: 0 });
    const of = (status: OrganisationRow['status'], registered?: number, active?: number) => presenceOf({ ...(status ? { status } : {}), counts: { riders: { registered, active } } });
    expect([of('active'), of('inactive', 5, 5), of(undefined, 5, 0), of('inactive', 0), of(undefined), of(undefined, 0, 0)]).toEqual(['active', 'registered', 'registered', 'unregistered', 'unknown', 'unregistered']);
    expect(idleOf(condition('riders', 30), ROWS[0]!.counts, GROUPS)).toEqual({ registered: 129, unregistered: 312 });
    expect(idleOf(condition('riders', 30), ROWS[2]!.counts, GROUPS)).toBeUndefined();
    expect(idleOf(condition('riders', 30), { riders: { total: 5, active: 1, registered: 9 } }, GROUPS)).toEqual({ registered: 4, unregistered: 0 });
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
    const work = evaluateDistrict(Array.from({ length: 1000 }, () => ROWS[0]!), NORM, GROUPS);
    expect(work.next()).toEqual({ done: false, value: { done: 100, of: 1000 } });
  });
});

const OPTIONS = { groups: GROUPS, organisations: { one: 'клуб', few: 'клуба', many: 'клубов' }, url: 'https://club.example/ride/' };

describe('texts', () => {
  test('for one organisation', () => {
    expect(plain(organisationText(RESULT.organisations[0]!, OPTIONS)).split('\n')).toEqual([
      'Клуб № 118, данные на 16.11.2026.',
      'Все катаются: за неделю; не подтверждено, по состоянию на осень.',
      'Гонщики: 171 из 612, это 27,9 %; до 30 % не хватает 13 человек.',
      'Механики: 3 из 4, это 75,0 %; порог 75 % выполнен.',
      'Гонщики: есть учётная запись, но нет активности — 129 человек; не зарегистрированы — 312 человек.',
      'Самопроверка, не официальный расчёт. Доли сравниваются без округления.',
      'https://club.example/ride/',
    ]);
  });

  test('for the whole district', () => {
    expect(plain(districtText(RESULT, OPTIONS)).split('\n')).toEqual([
      'Все катаются: за неделю; не подтверждено, по состоянию на осень.',
      'Данные на 16.11.2026. Посчитано 4 из 5.',
      '',
      'Выполнили: 2 из 4, это 50,0 %.',
      'Гонщики: всего не хватает 16 человек, ниже порога — 2 клуба.',
      'Механики: всего не хватает 3 человек, ниже порога — 1 клуб.',
      'Не хватает:',
      '1. Клуб № 118: гонщики — 13 человек',
      '2. Клуб № 22: гонщики — 3 человек, механики — 3 человек',
      '',
      'Самопроверка, не официальный расчёт. Доли сравниваются без округления.',
      'https://club.example/ride/',
    ]);
  });

  test('what cannot be counted says why', () => {
    expect(plain(summaryText(RESULT.organisations[3]!, GROUPS))).toBe('Клуб № 21: Гонщики: нет данных — не указано, сколько активных: «гонщики — активны»; Механики: 3 из 4, это 75,0 %; порог 75 % выполнен');
    const wrong = evaluateRow(club('Спица', [5, 6]), NORM, GROUPS);
    expect(summaryText(wrong, GROUPS)).toContain('активных больше, чем людей всего — исправьте одно из чисел: «гонщики — активны» и «гонщики — всего»');
    const late = evaluateRow(club('Спица', [5, 5]), norm([condition('riders', 30)], { validTo: '2025-12-30' }), GROUPS);
    expect(formText([late.verdict], '2026-11-16', OPTIONS)).toContain('Нет данных: показатель кончился раньше, чем получены данные.');
  });

  test('readings have headings, caveats are told', () => {
    const readings = [{ id: 'a', title: 'порознь', conditions: [condition('crew', 50)] }, { id: 'b', title: 'вместе', conditions: [condition('mechanics', 90)] }];
    const { verdict } = evaluateRow(club('Спица', [5, 5]), norm([], { readings, period: 'month' }), GROUPS, 'week');
    const text = formText([verdict], undefined, OPTIONS);
    for (const part of ['Дата данных не указана.', 'Прочтение 1, порознь:', 'Прочтение 2, вместе:', 'Вместо «команда» взяты «механики»', 'Показатель считают за месяц']) expect(text).toContain(part);
  });
});

describe('files', () => {
  const reread = (text: string) => {
    const { delimiter, text: body } = separate(text.slice(1));
    const { rows } = finish(parseRows(body, delimiter));
    const head = propose(rows, COLUMNS);
    return { head, reading: finish(readTable(rows, { columns: COLUMNS, mapping: head.matches.map(({ column }) => column), firstRow: head.firstRow, types: TYPES })) };
  };

  test('an exported district is read again without questions and gives the same numbers', () => {
    const count = fc.option(fc.nat(9999), { nil: undefined });
    const anyClub = fc.tuple(fc.string({ minLength: 1, maxLength: 12 }).filter((name) => /[a-z]/i.test(name) && !/@|\d{2}/.test(name)), count, count, count);
    fc.assert(
      fc.property(fc.array(anyClub, { minLength: 1, maxLength: 8 }), (clubs) => {
        const rows = [ROWS[0]!, ...clubs.map(([name, ...riders]) => club(name.replace(/\s+/g, ' ').trim(), riders))];
        const { head, reading } = reread(writeCsv(districtRows(finish(evaluateDistrict(rows, NORM, GROUPS)), COLUMNS, GROUPS)));
        expect(head.sure).toBe(true);
        expect(reading.rows.map(({ name, counts, date }) => [name, counts['riders'] ?? {}, date])).toEqual(
          rows.map(({ name, counts, date }) => [name, Object.fromEntries(Object.entries(counts['riders'] ?? {}).filter(([, value]) => value !== undefined)), date]),
        );
        expect(reading.bad).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('captions of the source, then what was counted', () => {
    const [head, first] = districtRows(RESULT, COLUMNS, GROUPS);
    expect(head?.join('|')).toBe('Дата|Клуб|Тип|Гонщиков всего|Гонщиков с билетом|Гонщиков на трассе|Механиков всего|Механиков за работой|Гонщики: доля|Гонщики: не хватает человек|Гонщики: вывод|Механики: доля|Механики: не хватает человек|Механики: вывод|Показатель');
    expect(first?.slice(0, 11).map((cell) => (typeof cell === 'string' ? plain(cell) : cell))).toEqual(['16.11.2026', 'Клуб № 118', 'клуб', 612, 300, 171, 4, 3, '27,9 %', 13, 'ниже порога']);
  });

  test('the form as a table', () => {
    const rows = verdictRows([RESULT.organisations[0]!.verdict], '2026-11-16', GROUPS);
    expect(rows.map((row) => row.length)).toEqual([13, 13, 13]);
    expect(rows[1]?.slice(0, 10).map((cell) => (typeof cell === 'string' ? plain(cell) : cell))).toEqual(['Все катаются', '', 'Гонщики', 171, 612, '27,9 %', 30, 184, 13, 'ниже порога']);
  });
});
