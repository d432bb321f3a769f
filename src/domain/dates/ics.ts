/**
 * Calendar files (RFC 5545). Whole-day events only: a term ends with its day.
 * The same event always has the same UID, so that a calendar which imports the
 * file twice shows it once.
 */
import { addDays } from './calendar.ts';

export interface CalendarEvent {
  /** Permanent id of the event within the site. */
  id: string;
  /** ISO day. */
  day: string;
  title: string;
  description?: string | undefined;
  /** Absolute address of the page that tells what to do. */
  url?: string | undefined;
  /** Calendar days before the event on which the calendar reminds. */
  remindDaysBefore?: readonly number[] | undefined;
}

export interface CalendarFile {
  /** Name of the calendar, shown by the programs that read it. */
  name: string;
  /** Who made the file: «-//Name of the site//RU». */
  product: string;
  /** Host of the site: the second half of every UID. */
  host: string;
  /** ISO day written as the moment of making; the build's day, so that two builds agree. */
  stamp: string;
  events: readonly CalendarEvent[];
}

const CRLF = '\r\n';

/** RFC 5545 §3.1: a line has at most 75 octets without its break. */
const MAX_OCTETS = 75;

const compact = (iso: string): string => iso.replaceAll('-', '');

/** Control characters, which a content line may not hold; line feeds are written as «\n» before. */
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f]/g;

/** RFC 5545 §3.3.11: backslash, semicolon, comma and line break are escaped in TEXT. */
export function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/([;,])/g, '\\$1')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(CONTROLS, '');
}

/** Octets of one character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}

/** Folds a content line at 75 octets, never inside a character; continuations begin with a space. */
export function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > MAX_OCTETS) {
      folded += `${CRLF} `;
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

function alarm(event: CalendarEvent, days: number): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-P${days}D`,
    `DESCRIPTION:${escapeText(event.title)}`,
    'END:VALARM',
  ];
}

function eventLines(event: CalendarEvent, file: CalendarFile): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${file.host}`.replace(CONTROLS, ''),
    `DTSTAMP:${compact(file.stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(event.day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(event.day, 1))}`,
    `SUMMARY:${escapeText(event.title)}`,
    ...(event.description ? [`DESCRIPTION:${escapeText(event.description)}`] : []),
    ...(event.url ? [`URL:${event.url.replace(CONTROLS, '')}`] : []),
    'TRANSP:TRANSPARENT',
    ...(event.remindDaysBefore ?? []).flatMap((days) => alarm(event, days)),
    'END:VEVENT',
  ];
}

/** The text of an .ics file; to be served as `text/calendar; charset=utf-8`. */
export function writeCalendar(file: CalendarFile): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(file.product)}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(file.name)}`,
    `X-WR-CALNAME:${escapeText(file.name)}`,
    ...file.events.flatMap((event) => eventLines(event, file)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => fold(line) + CRLF).join('');
}
