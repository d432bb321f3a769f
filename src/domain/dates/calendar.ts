/**
 * Calendar arithmetic on ISO days («2026-11-22»), without a clock and without
 * time zones: a day is a number of days since 1 January 1970.
 */

/** Days since 1970-01-01 of the proleptic Gregorian calendar (H. Hinnant, «chrono-Compatible Low-Level Date Algorithms»). */
function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `daysFromCivil`. */
function civilFromDays(days: number): CivilDay {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export interface CivilDay {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Year, month and day of an ISO day; undefined when there is no such day in the calendar. */
export function parseDay(iso: string): CivilDay | undefined {
  const match = SHAPE.exec(iso);
  if (!match) return undefined;
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isoDay(civil) === iso ? civil : undefined;
}

/** «2026-11-22» from its parts; undefined when there is no such day or the year has not four digits. */
export function isoDay({ year, month, day }: CivilDay): string | undefined {
  if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const back = civilFromDays(daysFromCivil(year, month, day));
  return back.month === month && back.day === day ? write(back) : undefined;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const write = ({ year, month, day }: CivilDay): string => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

export const isDay = (iso: string): boolean => parseDay(iso) !== undefined;

/** Days since 1970-01-01. Throws on what is not a day: check what people typed with `isDay` first. */
export function dayNumber(iso: string): number {
  const civil = parseDay(iso);
  if (!civil) throw new RangeError(`not an ISO day: ${JSON.stringify(iso)}`);
  return daysFromCivil(civil.year, civil.month, civil.day);
}

/** The ISO day that lies so many days after 1970-01-01. */
export function dayFromNumber(days: number): string {
  const iso = isoDay(civilFromDays(days));
  if (iso === undefined) throw new RangeError(`outside the years 0–9999: day ${days}`);
  return iso;
}

/** The day `days` calendar days later (earlier when negative). */
export const addDays = (iso: string, days: number): string => dayFromNumber(dayNumber(iso) + days);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** For sorting: negative when `a` is earlier. ISO days sort as text. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export const weekday = (iso: string): number => ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
