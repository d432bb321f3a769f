/** What leaves the site as a file: calendars, the feed, lists for programs. */
import type { Absolute } from '../domain/outlet/addresses.ts';
import { withBase } from '../domain/address/url.ts';
import { formatDay } from '../domain/dates/format.ts';
import { writeCalendar } from '../domain/dates/ics.ts';
import { guideFile, pageRow } from '../domain/outlet/api.ts';
import { deadlineEvent, isDated, type DatedEntry } from '../domain/outlet/calendar.ts';
import { feedItems, type FeedItem } from '../domain/outlet/feed.ts';
import { llms } from '../domain/outlet/plain-files.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { Frame } from '../domain/page/frame.ts';
import type { PageKind } from '../domain/page/page.ts';
import { byCode } from '../domain/text/order.ts';
import { KINDS, OUTLET } from '../strings.ts';
import { allPages, changes } from './lists.ts';
import { firstNames } from './moves.ts';
import { deadlines } from './shelves.ts';
import { frame } from './site.ts';

const HOME = '/';

/** With scheme, host and base path of this build. */
export const absolute: Absolute = (address) =>
  new URL(withBase(import.meta.env.BASE_URL, address), import.meta.env.SITE).href;

const own = (): Promise<Frame> => frame({ title: '', description: '', path: HOME });

/** Terms with a day of their own, the earliest first. */
export async function datedDeadlines(): Promise<DatedEntry[]> {
  return (await deadlines()).filter(isDated).sort((a, b) => byCode(a.date, b.date) || byCode(a.id, b.id));
}

/** The text of a calendar file. */
export async function calendar(entries: readonly DatedEntry[], title?: string): Promise<string> {
  const [{ site, version }, first] = await Promise.all([own(), firstNames()]);
  return writeCalendar({
    name: title ?? site.name,
    product: `-//${site.name}//RU`,
    host: new URL(absolute(HOME)).host,
    stamp: version,
    events: entries.map((entry) => deadlineEvent(entry, absolute, first)),
  });
}

/** What a feed is made of; `own` is its address, `day` the day of the content. */
export interface Feed {
  title: string;
  description: string;
  home: string;
  own: string;
  day: string;
  items: FeedItem[];
}

export async function feed(): Promise<Feed> {
  const { site, version } = await own();
  return {
    title: `${site.name}: ${OUTLET.feed.toLowerCase()}`,
    description: site.description,
    home: absolute(HOME),
    own: absolute('/feed.xml'),
    day: version,
    items: feedItems(await changes(), absolute, await firstNames()),
  };
}

/** Whom to tell of a hole, when the site has somebody. */
export async function contactMail(): Promise<{ mail: string; version: string } | undefined> {
  const { site, version } = await own();
  return site.mail === undefined ? undefined : { mail: site.mail, version };
}

/** All pages of the content, for programs. */
export async function pageIndex(): Promise<object> {
  const { site, version } = await own();
  const pages = (await allPages()).map((page) => pageRow(page, absolute));
  return { version, site: { name: site.name, address: absolute(HOME), notice: site.disclaimer }, pages };
}

/** A guide whole, for programs. */
export async function guideDocument(guide: Guide): Promise<object> {
  const { site, version } = await own();
  return { version, notice: site.disclaimer, ...guideFile(guide, absolute) };
}

/** What language models are told to read. */
export async function overview(): Promise<string> {
  const { site, version } = await own();
  const active = (await allPages()).filter(({ status }) => status === 'active');
  const dated = (await datedDeadlines()).length > 0;
  const kinds = [...new Set(active.map(({ kind }) => kind))];
  const links = (kind: PageKind) =>
    active
      .filter((page) => page.kind === kind)
      .map(({ title, href, region, description }) => ({ title, href, text: `${region.name}. ${description}` }));
  return llms(
    {
      name: site.name,
      description: site.description,
      notes: [site.disclaimer, ...OUTLET.notes(formatDay(version))],
      sections: [
        ...kinds.map((kind) => ({ title: KINDS[kind].many, links: links(kind) })),
        { title: OUTLET.files, links: [...OUTLET.fileList, ...(dated ? [OUTLET.calendarFile] : [])] },
      ],
    },
    absolute,
  );
}
