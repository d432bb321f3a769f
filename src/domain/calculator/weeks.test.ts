import { describe, expect, test } from 'vitest';
import { condition, GROUPS } from './club.fixture.ts';
import type { OrganisationRow } from './table/row.ts';
import { absentOn, coursesOf, movementOf, moversOf, rowsOn } from './weeks.ts';

const on = (date: string | undefined, name: string, total: number | undefined, active: number): OrganisationRow => ({
  file: 0,
  row: 2,
  name,
  key: name.toUpperCase(),
  id: '',
  district: '',
  typeText: '',
  unread: [],
  counts: { riders: { total, active } },
  ...(date === undefined ? {} : { date }),
});

const ROWS = [
  on('2026-11-16', 'Спица', 100, 24),
  on('2026-11-02', 'спица', 100, 20),
  on('2026-11-09', 'спица', 100, 26),
  on('2026-11-09', 'Обод', 50, 10),
  on('2026-11-16', 'Обод', 40, 10),
  on('2026-11-09', 'Руль', 100, 30),
  on('2026-11-16', 'Руль', undefined, 31),
  on(undefined, 'Седло', 10, 1),
];
const COURSES = coursesOf(ROWS);
const riders = condition('riders', 30);
const move = (index: number, span: 'last' | 'whole', by?: string) =>
  movementOf(COURSES[index]!, riders, GROUPS, span, by);

describe('courses', () => {
  test('one per organisation, oldest day first, named as last', () => {
    expect(COURSES.map(({ name, rows }) => [name, rows.map(({ date }) => date?.slice(-2)).join()])).toEqual([
      ['Спица', '02,09,16'],
      ['Обод', '09,16'],
      ['Руль', '09,16'],
    ]);
  });

  test('rows of a day, organisations without it', () => {
    expect(rowsOn(ROWS).map(({ name }) => name)).toEqual(['Спица', 'Обод', 'Руль']);
    expect(rowsOn(ROWS, '2026-11-02').length).toBe(1);
    expect(rowsOn([on(undefined, 'Седло', 1, 1)]).length).toBe(1);
    expect(absentOn(COURSES, '2026-11-02').map(({ name }) => name)).toEqual(['Обод', 'Руль']);
  });
});

describe('movement', () => {
  test('since the last day and on the whole', () => {
    expect(move(0, 'last').change).toMatchObject({ direction: 'down', people: -2 });
    expect(move(0, 'whole').change).toMatchObject({ direction: 'up', people: 4, from: { date: '2026-11-02' } });
  });

  test('the share decides, not the people', () => {
    expect(move(1, 'last').change).toMatchObject({ direction: 'up', people: 0 });
  });

  test('a day without data is no point', () => {
    expect(move(2, 'last')).toMatchObject({ points: [{ date: '2026-11-09' }], forecast: { state: 'met' } });
    expect(move(2, 'last')).not.toHaveProperty('change');
  });

  test('who rises, who falls, who will be late', () => {
    const { risers, fallers, late } = moversOf([0, 1, 2].map((index) => move(index, 'last', '2026-11-23')));
    const names = (list: typeof risers) => list.map(({ course }) => course.name);
    expect([names(risers), names(fallers), names(late)]).toEqual([['Обод'], ['Спица'], ['Спица', 'Обод']]);
    expect(move(0, 'whole', '2026-12-07').forecast).toMatchObject({ state: 'by', date: '2026-12-07', inTime: true });
  });
});
