/** Old addresses: which there were, where their readers go, what is told on the way. */
import { getCollection } from 'astro:content';
import {
  displacedFrom,
  firstName,
  movesOf,
  oldPages,
  pageOf,
  type Fate,
  type Moves,
  type OldPage,
} from '../domain/address/moves.ts';
import { routes } from '../domain/address/routes.ts';
import { formerNames, type FormerNames } from '../domain/guide/former.ts';
import type { Guide } from '../domain/guide/guide.ts';
import type { DisplacedPlace } from '../domain/page/frame.ts';
import { guides } from './guides.ts';
import { library, once, type Library } from './library.ts';
import { allPages, regions, roles, systems } from './lists.ts';

const movesIn = once((all) => movesOf([...all.redirects.values()].map(({ data }) => data)));

const moves = async (): Promise<Moves> => movesIn(await library());

/** Addresses by which things were called when they came. */
export async function firstNames(): Promise<(address: string) => string> {
  const known = await moves();
  return (address) => firstName(address, known);
}

/** What the guide and its steps were called before. */
export const namesBefore = async (guide: Guide): Promise<FormerNames | undefined> => formerNames(guide, await moves());

/** Every address ever published, with anchors: the lines of permalinks.lock. */
const published = async (): Promise<string[]> =>
  ((await getCollection('permalinks')) as { data: { addresses: string[] } }[]).flatMap(({ data }) => data.addresses);

/** Whether there is such a page today; places on pages are the checks' to look after. */
function pagesToday(all: Library): Set<string> {
  const ids = Object.fromEntries(Object.entries(all).map(([name, entries]) => [name, [...entries.keys()]])) as Record<
    keyof Library,
    string[]
  >;
  const guideSteps = [...all.guides.values()].map(({ id, data }) => ({ id, steps: data.steps.map((step) => step.id) }));
  const bare = (id: string) => ({ id, steps: [], outcomes: [], headings: [] });
  const today = routes({
    ...ids,
    guides: guideSteps.map((guide) => ({ ...guide, headings: [] })),
    articles: ids.articles.map(bare),
    wizards: ids.wizards.map(bare),
  });
  return new Set(today.map(({ address }) => pageOf(address)));
}

/** Pages that are no more. Nothing is asked of the library when nothing ever moved. */
export async function oldAddresses(): Promise<OldPage[]> {
  const known = await moves();
  if (known.size === 0) return [];
  const today = pagesToday(await library());
  return oldPages(await published(), known, (page) => today.has(page));
}

/** What a page is called; undefined for those of the generator's own. */
export async function titleAt(address: string): Promise<string | undefined> {
  const [pages, steps] = [await allPages(), (await guides()).flatMap((guide) => guide.steps)];
  const page = pageOf(address);
  const named = [...(await roles()), ...(await regions()), ...(await systems())];
  return [...pages, ...steps].find(({ href }) => href === page)?.title ?? named.find(({ href }) => href === page)?.name;
}

const instead = ({ kind, move, ...fate }: Fate): string | undefined =>
  kind === 'moved' ? (fate as { to: string }).to : move.gone?.replacement;

/** Places that left a page which itself stayed: told to whom an old link brings there. */
export async function displacedPlaces(path: string): Promise<DisplacedPlace[]> {
  const known = await moves();
  return Promise.all(
    displacedFrom(path, known).map(async ({ id, fate }) => {
      const href = instead(fate);
      return { id, reason: fate.move.gone?.reason, href, title: href && (await titleAt(href)) };
    }),
  );
}
