/** Terms as calendar events. A term counted from an event has no day of its own, so it has no calendar file. */
import type { CalendarEvent } from '../dates/ics.ts';
import { addressOf } from '../address/routes.ts';
import type { DeadlineEntry } from '../shelf/shelf.ts';
import type { Absolute, FirstName } from './addresses.ts';
import { plainLines } from './lines.ts';

export type DatedEntry = DeadlineEntry & { date: string };

export const isDated = (entry: DeadlineEntry): entry is DatedEntry => entry.date !== undefined;

/** A citation as one line: document, its date, the place in it. */
const cited = ({ title, date, place }: DeadlineEntry['sources'][number]): string => `${title}, ${date}: ${place}`;

/** The day, what follows, where it is in force and who says so; the same entry always has the same id, whatever it is called. */
export const deadlineEvent = (entry: DatedEntry, at: Absolute, firstName: FirstName): CalendarEvent => ({
  id: `srok-${/#(.+)$/.exec(firstName(addressOf('deadlines', entry.id)))?.[1] ?? entry.id}`,
  day: entry.date,
  title: entry.title,
  description: [...plainLines(entry.then ?? ''), `${entry.region.name}. ${entry.sources.map(cited).join('; ')}`].join(
    '\n',
  ),
  url: at(entry.guide?.href ?? addressOf('deadlines', entry.id)),
});
