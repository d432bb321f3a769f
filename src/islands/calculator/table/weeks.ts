/** The course of every organisation under one condition, as the page shows it. */
import { formatShare, gaugeTenths, people } from '../../../domain/calculator/display.ts';
import { forecastText } from '../../../domain/calculator/forecast-text.ts';
import type { Condition } from '../../../domain/calculator/norm.ts';
import { words } from '../../../domain/calculator/table/skeleton.ts';
import { absentOn, coursesOf, movementOf, moversOf, type Movement } from '../../../domain/calculator/weeks.ts';
import type { Desk } from './desk.ts';
import type { CourseView, Weeks, WeeksView } from './weeks-views.ts';

const SIGNS = { up: '+', down: '−', same: '', none: '' };

function changeText({ change }: Movement): string {
  if (!change) return '';
  return change.people === 0 ? '0' : `${change.people > 0 ? SIGNS.up : SIGNS.down}${people(Math.abs(change.people))}`;
}

function courseView(movement: Movement, atLeast: number): CourseView {
  const { course, points, change, forecast } = movement;
  const last = points[points.length - 1];
  return {
    name: course.name,
    points: points.map((point) => ({ day: point.date, tenths: gaugeTenths(point) })),
    now: last ? formatShare(last, [atLeast]) : '',
    change: changeText(movement),
    direction: change?.direction ?? 'none',
    outlook: forecast ? forecastText(forecast) : '',
    met: forecast?.state === 'met',
  };
}

/** Movements are counted once per condition and wanted day, and kept while the desk lies. */
const kept = new WeakMap<Desk, { key: string; movements: Movement[] }>();

function movementsOf(desk: Desk, condition: Condition, by: string): Movement[] {
  const key = JSON.stringify([condition, by, desk.rows.length]);
  const known = kept.get(desk);
  if (known?.key === key) return known.movements;
  const movements = coursesOf(desk.rows).map((course) =>
    movementOf(course, condition, desk.groups, 'whole', by === '' ? undefined : by),
  );
  kept.set(desk, { key, movements });
  return movements;
}

export function weeksOf(desk: Desk, view: WeeksView): Weeks {
  const conditions = desk.shown?.norm.readings[0]?.conditions ?? [];
  const condition = conditions[view.condition] ?? conditions[0];
  const days = desk.days;
  const nothing = {
    days,
    threshold: 0,
    rows: [],
    found: 0,
    counts: { all: 0, risers: 0, fallers: 0, late: 0 },
    absent: [],
  };
  if (!condition || condition.atLeast === undefined) return nothing;
  const all = movementsOf(desk, condition, view.by).filter(({ points }) => points.length > 0);
  const lists = { all, ...moversOf(all) };
  const wanted = words(view.text);
  const matches = ({ course }: Movement) =>
    wanted.every((word) => words(course.name).some((part) => part.startsWith(word)));
  const found = lists[view.list].filter(matches);
  const { atLeast } = condition;
  return {
    days,
    threshold: atLeast,
    rows: found.slice(view.from, view.from + view.size).map((movement) => courseView(movement, atLeast)),
    found: found.length,
    counts: { all: all.length, risers: lists.risers.length, fallers: lists.fallers.length, late: lists.late.length },
    absent: absentOn(coursesOf(desk.rows), days[days.length - 1] ?? '').map(({ name }) => name),
  };
}
