/** Lists that cross the collections: all pages, pages of a role, a system, a region. */
import { byStatusAndTitle, type Named, type Page, type Role, type System } from '../domain/page/page.ts';
import { byCode } from '../domain/text/order.ts';
import { acts, articles, assessments, indicators, templates, wizards } from './entries.ts';
import { guides } from './guides.ts';
import { library } from './library.ts';
import { named, role, system } from './pages.ts';

/** Every page that the content brings. */
export async function allPages(): Promise<Page[]> {
  const kinds = await Promise.all([guides(), articles(), wizards(), templates(), indicators(), assessments(), acts()]);
  return kinds.flat();
}

const byOrder = (a: Named, b: Named): number => a.order - b.order;
const references = (collection: string, ids: Iterable<string>) => [...ids].map((id) => ({ collection, id }));

export async function roles(): Promise<Role[]> {
  const all = await library();
  return references('roles', all.roles.keys())
    .map((reference) => role(all, reference))
    .sort(byOrder);
}

export async function systems(): Promise<System[]> {
  const all = await library();
  return references('systems', all.systems.keys())
    .map((reference) => system(all, reference))
    .sort(byOrder);
}

export async function regions(): Promise<Named[]> {
  const all = await library();
  return references('regions', all.regions.keys())
    .map((reference) => named(all, 'regions', reference))
    .sort(byOrder);
}

/** Changes of all pages, newest first. */
export async function changes(): Promise<{ date: string; what: string; why: string; page: Page }[]> {
  const pages = await allPages();
  return pages
    .flatMap((page) => page.changes.map((change) => ({ ...change, page })))
    .sort((a, b) => byCode(b.date, a.date) || byStatusAndTitle(a.page, b.page));
}
