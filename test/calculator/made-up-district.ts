/**
 * A made-up district in the form of the weekly table A–Y. The same numbers every
 * time: no clock, no chance. For tests of reading, of weeks and of speed.
 */
import { addDays } from '../../src/domain/dates/calendar.ts';
import { formatDay } from '../../src/domain/dates/format.ts';
import { columns } from './content.ts';

/** A linear congruential generator (Numerical Recipes, 3rd ed., §7.1). */
function numbers(seed: number): (from: number, to: number) => number {
  let state = seed >>> 0;
  return (from, to) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from + Math.floor((state / 2 ** 32) * (to - from + 1));
  };
}

export interface MadeUp {
  readonly schools: number;
  readonly weeks: number;
  /** ISO day of the first report. */
  readonly from?: string;
}

const KINDS = [
  'Общеобразовательная организация',
  'Общеобразовательная организация',
  'Общеобразовательная организация',
  'Детский сад',
];

/** Active people grow by a few every week, in some schools they fall. */
function row(school: number, week: number, day: string): Record<string, string> {
  const random = numbers(school * 7919 + 17);
  const [staff, pupils] = [random(20, 120), random(90, 1400)];
  const share = (whole: number, least: number, most: number, pace: number) =>
    Math.max(0, Math.min(whole, Math.floor((whole * (random(least, most) + pace * week)) / 100)));
  const pace = random(-1, 3);
  const [activeStaff, activePupils, activeParents] = [
    share(staff, 40, 85, pace),
    share(pupils, 10, 40, pace),
    share(pupils, 10, 40, pace),
  ];
  const registered = (whole: number, active: number) =>
    Math.min(whole, active + random(0, Math.max(0, whole - active)));
  const [o, q, s] = [
    registered(staff, activeStaff),
    registered(pupils, activePupils),
    registered(pupils, activeParents),
  ];
  const kind = KINDS[school % KINDS.length] ?? '';
  const number = school + 101;
  return {
    a: formatDay(day),
    b: kind === 'Детский сад' ? `Детский сад № ${number}` : `Школа № ${number}`,
    c: kind,
    d: 'Выдуманный район',
    e: 'Санкт-Петербург',
    f: '78',
    g: '',
    h: String(500_000 + number),
    i: 'активна',
    j: String(staff + 2 * pupils),
    k: String(staff),
    l: String(pupils),
    m: String(pupils),
    n: String(o + q + s),
    o: String(o),
    p: String(Math.floor(o / 2)),
    q: String(q),
    r: String(Math.floor(q / 2)),
    s: String(s),
    t: String(Math.floor(s / 2)),
    u: String(activePupils),
    v: String(activeParents),
    w: String(7_800_000_000 + number),
    x: String(activeStaff),
    y: String(Math.floor(activeStaff / 10)),
  };
}

/** A row of captions and one row per school and week, the oldest week first. */
export function madeUpDistrict({ schools, weeks, from = '2026-09-07' }: MadeUp): string[][] {
  const days = Array.from({ length: weeks }, (_, week) => addDays(from, 7 * week));
  const body = days.flatMap((day, week) =>
    Array.from({ length: schools }, (_, school) => {
      const cells = row(school, week, day);
      return columns.map(({ id }) => cells[id] ?? '');
    }),
  );
  return [columns.map(({ name }) => name), ...body];
}

/** The bytes of a text in windows-1251; throws on a letter that it does not have. */
export function toCp1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251');
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]));
  return new Uint8Array(
    [...text].map((letter) => {
      const code = codes.get(letter);
      if (code === undefined) throw new Error(`not in windows-1251: ${letter}`);
      return code;
    }),
  );
}
