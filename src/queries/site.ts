/** The site itself: its settings, its one clock, and the frame of a page. */
import { lastDay } from '../domain/page/clock.ts';
import type { Frame, Site } from '../domain/page/frame.ts';
import { ownFace, pageFace, type Face } from './cards.ts';
import { library, once, type Library } from './library.ts';
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
const version = once((all) => lastDay(days(all), process.env['SOURCE_DATE_EPOCH']));

type Own = Omit<Frame, 'site' | 'version' | 'displaced' | 'card'> & { card?: Face };

/** The frame of a page of the generator's own. */
export async function frame(own: Own): Promise<Frame> {
  const all = await site();
  const card = { ...(own.card ?? ownFace(own)), site: all.name };
  return { ...own, displaced: await displacedPlaces(own.path), site: all, version: version(await library()), card };
}

/** The frame of the home page: its title is the question that the site answers. */
export async function homeFrame(): Promise<Frame> {
  const { question, description } = await site();
  return frame({ title: question, description, path: '/' });
}

/** The frame of a page of the content. */
export const pageFrame = (page: Parameters<typeof pageFace>[0], own: Partial<Own> = {}): Promise<Frame> =>
  frame({
    title: page.title,
    description: page.description,
    path: page.href,
    archive: page.status !== 'active',
    card: pageFace(page),
    ...own,
  });
