/** When a term counted from an event ends. */
import { addDays, daysBetween } from './calendar.ts';

/** Which days the source means; unspecified: it only says «дней». */
export type DayKind = 'calendar' | 'working' | 'unspecified';

export type Term =
  | {
      state: 'known';
      /** Last day of the term, ISO: the term ends when this day ends. */
      lastDay: string;
      /** The source does not say which days it means; calendar days were counted. */
      assumed: boolean;
    }
  /** Working days need the calendar of days off, which nobody gave. */
  | { state: 'unknown'; reason: 'working-days' };

/**
 * The term begins on the day after the event and ends with its last day
 * (Civil Code of the Russian Federation, articles 191 and 194). The shift of a
 * last day that is a day off (article 193) is not applied: it concerns
 * obligations, not the life of passwords and links.
 */
export function termFrom(event: string, days: number, kind: DayKind): Term {
  if (kind === 'working') return { state: 'unknown', reason: 'working-days' };
  return { state: 'known', lastDay: addDays(event, days), assumed: kind === 'unspecified' };
}

/** Calendar days left until the last day: 0 on that day, negative afterwards. */
export const daysLeft = (lastDay: string, today: string): number => daysBetween(today, lastDay);

const MINUTES_OF_DAY = 24 * 60;

export interface Mark {
  /** 0–23 */
  hour: number;
  /** 0–59 */
  minute: number;
  /** The mark falls on the next day. */
  tomorrow: boolean;
  /** Minutes to wait: never 0, because what happens exactly now may have begun already. */
  wait: number;
}

/** The next moment on a grid of `step` minutes counted from midnight, strictly after the given local time. */
export function nextMark(hour: number, minute: number, step: number): Mark {
  const now = hour * 60 + minute;
  const next = Math.min((Math.floor(now / step) + 1) * step, MINUTES_OF_DAY);
  const time = next % MINUTES_OF_DAY;
  return { hour: Math.floor(time / 60), minute: time % 60, tomorrow: next === MINUTES_OF_DAY, wait: next - now };
}
