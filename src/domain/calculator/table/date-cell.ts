/** Days in cells: Russian and ISO spelling, spreadsheets' serial numbers. */
import { dayFromNumber, dayNumber, isoDay } from '../../dates/calendar.ts';
import { MONTHS } from '../../dates/format.ts';
import { bad, EMPTY, type Read } from './cell.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t\s].*)?$/;

/** Day, month, year: «22.11.2026», «22/11/26», with or without a time after it. */
const RUSSIAN = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\s*г\.?)?(?:[,\s].*)?$/;

/** «22 ноября 2026 года» */
const WORDS = /^(\d{1,2})\s+([а-яё]+)\s+(\d{4})(?:\s*г(?:\.|ода)?)?$/;

/** Whole days with an optional part of a day. */
const SERIAL = /^(\d{5})(?:[.,]\d+)?$/;

/** Serial 0 of the 1900 date system, for days after its missing 29 February (ECMA-376 part 1, §18.17.4.1). */
const SERIAL_ZERO = dayNumber('1899-12-30');

/** Serials that stand for a day of a report: 1982 to 2119. Others are numbers in a wrong column. */
const SERIALS: readonly [number, number] = [30_000, 80_000];

const day = (year: number, month: number, date: number): Read<string> => {
  const iso = isoDay({ year, month, day: date });
  return iso === undefined ? bad('not-a-date') : { kind: 'value', value: iso };
};

/** The ISO day of a cell. Day comes before month: the sources are Russian. */
export function readDate(cell: string): Read<string> {
  const text = cell
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
  if (text === '' || text === '-' || text === '–' || text === '—') return EMPTY;
  const iso = ISO.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const russian = RUSSIAN.exec(text);
  if (russian) {
    const year = Number(russian[3]);
    return day(year < 100 ? 2000 + year : year, Number(russian[2]), Number(russian[1]));
  }
  const words = WORDS.exec(text);
  const month = words ? MONTHS.findIndex((name) => name === words[2]) : -1;
  if (words && month !== -1) return day(Number(words[3]), month + 1, Number(words[1]));
  const serial = Number(SERIAL.exec(text)?.[1] ?? Number.NaN);
  if (serial >= SERIALS[0] && serial <= SERIALS[1])
    return { kind: 'value', value: dayFromNumber(SERIAL_ZERO + serial) };
  return bad('not-a-date');
}
