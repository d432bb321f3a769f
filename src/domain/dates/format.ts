/** How days and numbers are written in Russian. */
import { dayNumber, parseDay, type CivilDay } from './calendar.ts';

/** Genitive, as after a day of the month. */
export const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

const WEEKDAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'] as const;

const pad = (value: number): string => String(value).padStart(2, '0');

function civil(iso: string): CivilDay {
  const day = parseDay(iso);
  if (!day) throw new RangeError(`not an ISO day: ${JSON.stringify(iso)}`);
  return day;
}

/** «22.11.2026» */
export function formatDay(iso: string): string {
  const { year, month, day } = civil(iso);
  return `${pad(day)}.${pad(month)}.${String(year).padStart(4, '0')}`;
}

/** «22 ноября 2026 года» */
export const formatLongDay = (iso: string): string => `${formatShortDay(iso)} ${civil(iso).year} года`;

/** «22 ноября», where the year is clear. */
export function formatShortDay(iso: string): string {
  const { month, day } = civil(iso);
  return `${day} ${MONTHS[month - 1] ?? ''}`;
}

/** «воскресенье» */
export const formatWeekday = (iso: string): string => WEEKDAYS[(((dayNumber(iso) + 3) % 7) + 7) % 7] ?? '';

/**
 * The form of a noun that goes with a whole number: 1, 21, 101 → `one`;
 * 2–4, 22–24 → `few`; 0, 5–20, 25 → `many` (Unicode CLDR plural rules for «ru»).
 */
export function plural<Form>(count: number, one: Form, few: Form, many: Form): Form {
  const last = Math.abs(count) % 10;
  const lastTwo = Math.abs(count) % 100;
  if (lastTwo >= 11 && lastTwo <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}

/** No-break space: a number is never torn from its unit. */
export const NBSP = '\u00a0';

/** «1 234 567» with no-break spaces; four digits stay together: «1224» (Милчин, «Справочник издателя и автора»). */
export function formatWhole(value: number): string {
  const digits = String(Math.abs(value));
  const grouped = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, NBSP);
  return value < 0 ? `−${grouped}` : grouped;
}
