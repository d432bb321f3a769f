/**
 * Every address the site publishes. Folders are permanent: a link that was sent
 * to a chat must live as long as the site.
 */

/** Collections whose entries have a page of their own. */
export const FOLDERS = {
  guides: 'kak',
  articles: 'spravka',
  wizards: 'vybor',
  templates: 'shablony',
  indicators: 'pokazateli',
  assessments: 'pokazateli',
  acts: 'pravo',
  roles: 'rol',
  regions: 'region',
  systems: 'sistema',
} as const;

/** Collections whose entries stand on one common page, each with its anchor. */
export const SHELVES = {
  terms: 'slovar',
  links: 'ssylki',
  contacts: 'kontakty',
  deadlines: 'sroki',
  columns: 'statistika',
  sources: 'istochniki',
} as const;

/** Pages that the generator brings with it. */
const OWN_PAGES = [
  '/',
  '/kalkulyator/',
  '/poisk/',
  '/izmeneniya/',
  '/o-saite/',
  '/dostupnost/',
  '/dlya-slabovidyashchih/',
  '/diagnostika/',
];

const OWN_FILES = ['/feed.xml', '/sroki.ics', '/sitemap-index.xml', '/llms.txt', '/api/pages.json', '/api/report.json'];

export type PageCollection = keyof typeof FOLDERS;
export type ShelfCollection = keyof typeof SHELVES;

/** What the routes depend on: ids only. */
export interface Published
  extends
    Record<Exclude<PageCollection, 'guides' | 'articles' | 'wizards'>, string[]>,
    Record<ShelfCollection, string[]> {
  guides: { id: string; steps: string[]; headings: string[] }[];
  articles: { id: string; headings: string[] }[];
  wizards: { id: string; outcomes: string[] }[];
}

/** page: its own HTML; step: one step of a guide; list: what a folder holds; anchor: a place on a page. */
export type RouteKind = 'page' | 'step' | 'list' | 'anchor' | 'file';

export interface Route {
  address: string;
  kind: RouteKind;
}

/** Address of an entry: of its page, or of its place on the common page. */
export const addressOf = (collection: PageCollection | ShelfCollection, id: string): string =>
  collection in FOLDERS
    ? `/${FOLDERS[collection as PageCollection]}/${id}/`
    : `/${SHELVES[collection as ShelfCollection]}/#${id}`;

/** Address of the page that shows one step. */
export const stepAddress = (guide: string, step: string): string => `${addressOf('guides', guide)}${step}/`;

/** Address of a place on a page. */
export const anchorOf = (page: string, id: string): string => `${page}#${id}`;

const route =
  (kind: RouteKind) =>
  (address: string): Route => ({ address, kind });

const anchors = (page: string, ids: string[]): Route[] => ids.map((id) => route('anchor')(anchorOf(page, id)));

function guideRoutes({ id, steps, headings }: Published['guides'][number]): Route[] {
  const page = addressOf('guides', id);
  return [
    { address: page, kind: 'page' },
    { address: `${page}pamyatka/`, kind: 'page' },
    { address: `/api/guides/${id}.json`, kind: 'file' },
    ...steps.map((step) => route('step')(stepAddress(id, step))),
    ...anchors(page, steps),
    ...anchors(page, headings),
  ];
}

/** An entry with a page, and the anchors that its text brings. */
const pageRoutes = (collection: PageCollection, id: string, ids: string[] = []): Route[] => {
  const page = addressOf(collection, id);
  return [{ address: page, kind: 'page' }, ...anchors(page, ids)];
};

/** All addresses of a site with this content, without repetition, in no particular order. */
export function routes(site: Published): Route[] {
  const all = [
    ...OWN_PAGES.map(route('page')),
    ...OWN_FILES.map(route('file')),
    ...[...Object.values(FOLDERS), ...Object.values(SHELVES)].map((folder) => route('list')(`/${folder}/`)),
    ...site.guides.flatMap(guideRoutes),
    ...site.articles.flatMap(({ id, headings }) => pageRoutes('articles', id, headings)),
    ...site.wizards.flatMap(({ id, outcomes }) => pageRoutes('wizards', id, outcomes)),
    ...(['templates', 'indicators', 'assessments', 'acts', 'regions', 'systems'] as const).flatMap((collection) =>
      site[collection].flatMap((id) => pageRoutes(collection, id)),
    ),
    ...site.roles.flatMap((id) => [...pageRoutes('roles', id), route('page')(`${addressOf('roles', id)}list/`)]),
    ...(Object.keys(SHELVES) as ShelfCollection[]).flatMap((collection) =>
      anchors(`/${SHELVES[collection]}/`, site[collection]),
    ),
  ];
  return [...new Map(all.map((item) => [item.address, item])).values()];
}

/** The addresses that people keep: everything but files. Sorted, as in permalinks.lock. */
export const permanentAddresses = (all: Route[]): string[] =>
  all
    .filter(({ kind }) => kind !== 'file')
    .map(({ address }) => address)
    .sort();
