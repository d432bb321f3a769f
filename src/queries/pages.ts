/** Front matter → Page, with references resolved; and the list of all pages. */
import { addressOf, type PageCollection } from '../domain/address/routes.ts';
import { formatDay } from '../domain/dates/format.ts';
import {
  byStatusAndTitle,
  type Citation,
  type Named,
  type Page,
  type PageKind,
  type Role,
  type System,
} from '../domain/page/page.ts';
import type { Reference } from '../schemas/tools.ts';
import { KINDS } from '../strings.ts';
import { follow, type Data, type Library } from './library.ts';

export function named(all: Library, collection: 'regions' | 'systems' | 'roles', reference: Reference): Named {
  const { id, data } = follow(all, collection, reference);
  return { id, name: data.name, order: data.order, href: addressOf(collection, id) };
}

export function role(all: Library, reference: Reference): Role {
  const { dative, start } = follow(all, 'roles', reference).data;
  return { ...named(all, 'roles', reference), dative, start };
}

export function system(all: Library, reference: Reference): System {
  const { data } = follow(all, 'systems', reference);
  return { ...named(all, 'systems', reference), region: named(all, 'regions', data.region) };
}

/** Date of a document as readers see it. */
export const sourceDate = (source: Data<'sources'>): string =>
  source.dateText ?? (source.date ? formatDay(source.date) : '');

export function citation(all: Library, { source, place }: { source: Reference; place: string }): Citation {
  const { id, data } = follow(all, 'sources', source);
  return { id, title: data.title, kind: data.kind, date: sourceDate(data), place, href: addressOf('sources', id) };
}

/** What the front matter of all pages with a reader has in common. */
interface Common {
  title: string;
  description: string;
  region: Reference;
  systems?: Reference[];
  roles?: Reference[];
  status?: Page['status'];
  reason?: string | undefined;
  replacedBy?: string | undefined;
  sources: { source: Reference; place: string }[];
  verifiedOn: string;
  reviewBy: string;
  owner: string;
  aliases?: string[];
  changes?: Page['changes'];
}

/** The page of one entry. */
export function page<Kind extends PageKind>(
  all: Library,
  kind: Kind,
  collection: PageCollection,
  id: string,
  data: Common,
): Page & { kind: Kind } {
  return {
    kind,
    id,
    title: data.title,
    description: data.description,
    href: addressOf(collection, id),
    region: named(all, 'regions', data.region),
    systems: (data.systems ?? []).map((reference) => system(all, reference)),
    roles: (data.roles ?? []).map((reference) => role(all, reference)),
    status: data.status ?? 'active',
    reason: data.reason,
    replacedBy: data.replacedBy,
    sources: data.sources.map((entry) => citation(all, entry)),
    verifiedOn: data.verifiedOn,
    reviewBy: data.reviewBy,
    owner: data.owner,
    aliases: data.aliases ?? [],
    changes: data.changes ?? [],
  };
}

export const sorted = <P extends Page>(pages: P[]): P[] => pages.sort(byStatusAndTitle);

/** Breadcrumbs of a page: the list it stands in, and its system. */
export function trailOf(page: Page): { title: string; href: string }[] {
  const [system] = page.systems;
  const list = { title: KINDS[page.kind].many, href: page.href.replace(/[^/]+\/$/, '') };
  return system ? [list, { title: system.name, href: system.href }] : [list];
}

/** Breadcrumbs of a step: the system and the guide. */
export function stepTrail(guide: Page): { title: string; href: string }[] {
  return [...trailOf(guide).slice(-1), { title: guide.title, href: guide.href }];
}
