/** The course of organisations over several days: who rises, who falls, who will be late. */
import { compare } from '../dates/calendar.ts';
import { judge } from './condition.ts';
import type { Groups } from './counts.ts';
import { forecast, type Forecast, type Point } from './forecast.ts';
import { compareShares } from './fraction.ts';
import type { Condition } from './norm.ts';
import type { OrganisationRow } from './table/row.ts';

/** One organisation, oldest day first. Rows without a day take no part. */
export interface Course {
  readonly key: string;
  /** As it was written last. */
  readonly name: string;
  readonly rows: readonly OrganisationRow[];
}

/** Gathers rows by organisation, in the order in which organisations first appear. */
export function coursesOf(rows: readonly OrganisationRow[]): Course[] {
  const gathered = new Map<string, OrganisationRow[]>();
  for (const row of rows) {
    if (row.date === undefined) continue;
    const known = gathered.get(row.key);
    if (known) known.push(row);
    else gathered.set(row.key, [row]);
  }
  return [...gathered].map(([key, list]) => {
    const sorted = list.sort((a, b) => compare(a.date ?? '', b.date ?? ''));
    return { key, name: sorted[sorted.length - 1]?.name ?? '', rows: sorted };
  });
}

/** The rows of one day; the newest day when none is given. */
export function rowsOn(rows: readonly OrganisationRow[], date?: string): OrganisationRow[] {
  const newest = rows.reduce<string | undefined>(
    (max, row) => (max === undefined || (row.date ?? '') > max ? row.date : max),
    undefined,
  );
  const wanted = date ?? newest;
  return rows.filter((row) => row.date === wanted);
}

/** Organisations that other days know and this day does not. */
export const absentOn = (courses: readonly Course[], date: string): Course[] =>
  courses.filter(({ rows }) => rows.every((row) => row.date !== date));

/** last: since the day before the newest; whole: since the oldest. */
export type Span = 'last' | 'whole';

export interface Movement {
  readonly course: Course;
  /** Days on which the share is known, oldest first. */
  readonly points: readonly Point[];
  /** Absent with fewer than two points. */
  readonly change?: {
    readonly direction: 'up' | 'down' | 'same';
    /** Active people more (fewer, when negative). */
    readonly people: number;
    readonly from: Point;
    readonly to: Point;
  };
  /** Absent when the condition has no figure. */
  readonly forecast?: Forecast;
}

/** How one organisation moved under one condition. The share decides the direction, exactly. */
export function movementOf(course: Course, condition: Condition, groups: Groups, span: Span, by?: string): Movement {
  const points = course.rows.flatMap(({ date, counts, type }): Point[] => {
    const verdict = judge(condition, { counts, type, date }, groups);
    return date === undefined || !('share' in verdict) || !verdict.share ? [] : [{ date, ...verdict.share }];
  });
  const to = points[points.length - 1];
  const from = span === 'last' ? points[points.length - 2] : points[0];
  const outlook = condition.atLeast === undefined ? {} : { forecast: forecast(points, condition.atLeast, by) };
  if (!from || !to || from === to) return { course, points, ...outlook };
  const order = compareShares(from, to);
  const direction = order < 0 ? 'up' : order > 0 ? 'down' : 'same';
  return { course, points, change: { direction, people: to.part - from.part, from, to }, ...outlook };
}

export interface Movers {
  /** Most people gained first. */
  readonly risers: readonly Movement[];
  /** Most people lost first. */
  readonly fallers: readonly Movement[];
  /** Will not reach the threshold by the wanted day at this pace, or do not grow at all. */
  readonly late: readonly Movement[];
}

const isLate = ({ forecast: outlook }: Movement): boolean =>
  outlook !== undefined &&
  ((outlook.state === 'by' && outlook.inTime === false) ||
    (outlook.state === 'none' && (outlook.reason === 'no-growth' || outlook.reason === 'too-far')));

export function moversOf(movements: readonly Movement[]): Movers {
  const people = ({ change }: Movement) => change?.people ?? 0;
  return {
    risers: movements.filter(({ change }) => change?.direction === 'up').sort((a, b) => people(b) - people(a)),
    fallers: movements.filter(({ change }) => change?.direction === 'down').sort((a, b) => people(a) - people(b)),
    late: movements.filter(isLate),
  };
}
