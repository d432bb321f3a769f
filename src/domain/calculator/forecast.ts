/** When a threshold will be reached if things go on as they went. */
import { addDays, compare, daysBetween } from '../dates/calendar.ts';
import { peopleNeeded, reaches } from './fraction.ts';

/** One measurement: so many active people of so many on a day. */
export interface Point {
  readonly date: string;
  readonly part: number;
  readonly whole: number;
}

/**
 * The line through the first and the last measurement, people against calendar
 * days; the total stays as it was last. Named beside every forecast.
 */
export const METHOD = 'first-to-last';

export type Forecast =
  | { readonly state: 'met' }
  | {
      readonly state: 'by';
      /** First ISO day on which the line reaches the needed number of people. */
      readonly date: string;
      readonly method: typeof METHOD;
      /** The growth that was carried on: so many people in so many calendar days. */
      readonly people: number;
      readonly days: number;
      /** Compared with the wanted day; absent without one. */
      readonly inTime?: boolean;
    }
  | { readonly state: 'none'; readonly reason: 'few-dates' | 'no-growth' | 'too-far' | 'no-total' };

/** A line is not carried on for more than so many calendar days: ten years say nothing any more. */
export const HORIZON_DAYS = 3653;

/**
 * The forecast for one condition. `percent` is the threshold, `by` the day on
 * which it must be reached. Refuses without two different days and without growth.
 */
export function forecast(points: readonly Point[], percent: number, by?: string): Forecast {
  const sorted = [...points].sort((a, b) => compare(a.date, b.date));
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (!first || !last) return { state: 'none', reason: 'few-dates' };
  if (last.whole <= 0) return { state: 'none', reason: 'no-total' };
  if (reaches(last, percent)) return { state: 'met' };
  const days = daysBetween(first.date, last.date);
  if (days === 0) return { state: 'none', reason: 'few-dates' };
  const people = last.part - first.part;
  if (people <= 0) return { state: 'none', reason: 'no-growth' };
  const missing = peopleNeeded(last.whole, percent) - last.part;
  const wait = ceilDivide(missing * days, people);
  if (wait > HORIZON_DAYS) return { state: 'none', reason: 'too-far' };
  const date = addDays(last.date, wait);
  return { state: 'by', date, method: METHOD, people, days, ...(by === undefined ? {} : { inTime: date <= by }) };
}

/** ⌈a / b⌉ for whole numbers, b above zero. */
function ceilDivide(a: number, b: number): number {
  const rest = a % b;
  return (a - rest) / b + (rest > 0 ? 1 : 0);
}
