/** The site itself: its settings, its one clock, and the frame of a page. */
import { lastDay } from '../domain/page/clock.ts';
import type { Frame, Site } from '../domain/page/frame.ts';
import type { Page } from '../domain/page/page.ts';
import { library, type Library } from './library.ts';
import { displacedPlaces } from './moves.ts';

async function site(): Promise<Site> {
  const [entry] = (await library()).site.values();
  if (!entry) throw new Error('Нет файла site.yaml в папке содержания. Запустите npm run check.');
  return entry.data;
}

/** Every day written in the content. */
const days = (all: Library): string[] =>
  [all.guides, all.articles, all.wizards, all.templates, all.indicators, all.acts].flatMap((entries) =>
    [...entries.values()].flatMap(({ data }) => [data.verifiedOn, ...data.changes.map(({ date }) => date)]),
  );

/** The build's only «today»: SOURCE_DATE_EPOCH (seconds), else the newest day in the content. */
const version = async (): Promise<string> => lastDay(days(await library()), process.env['SOURCE_DATE_EPOCH']);

type Own = Omit<Frame, 'site' | 'version' | 'displaced'>;

/** The frame of a page of the generator's own. */
export async function frame(own: Own): Promise<Frame> {
  return { ...own, displaced: await displacedPlaces(own.path), site: await site(), version: await version() };
}

/** The frame of a page of the content. */
export const pageFrame = (page: Page, own: Partial<Own> = {}): Promise<Frame> =>
  frame({
    title: page.title,
    description: page.description,
    path: page.href,
    archive: page.status !== 'active',
    ...own,
  });
