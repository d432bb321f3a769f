/** Terms, contacts, links, sources, columns and terms of time: entries of common pages. */
import { addressOf } from '../domain/address/routes.ts';
import type { ColumnEntry, ContactEntry, DeadlineEntry, LinkEntry, SourceEntry, Term } from '../domain/shelf/shelf.ts';
import { byCode } from '../domain/text/order.ts';
import { follow, library } from './library.ts';
import { citation, named, sourceDate } from './pages.ts';

export async function terms(): Promise<Term[]> {
  const all = await library();
  const entries = [...all.terms.values()].map(({ id, data }) => ({
    ...data,
    id,
    region: data.region && named(all, 'regions', data.region),
    see: data.see.map((other) => ({
      title: follow(all, 'terms', { collection: 'terms', id: other }).data.term,
      href: addressOf('terms', other),
    })),
    sources: data.sources.map((entry) => citation(all, entry)),
  }));
  const plain = (term: string) => term.replace(/[«»„“"]/g, '');
  return entries.sort((a, b) => plain(a.term).localeCompare(plain(b.term), 'ru'));
}

export async function contacts(): Promise<ContactEntry[]> {
  const all = await library();
  return [...all.contacts.values()].map(({ id, data }) => ({
    ...data,
    id,
    region: named(all, 'regions', data.region),
    systems: data.systems.map((reference) => named(all, 'systems', reference)),
    sources: data.sources.map((entry) => citation(all, entry)),
  }));
}

export async function links(): Promise<LinkEntry[]> {
  const all = await library();
  return [...all.links.values()].map(({ id, data }) => ({
    ...data,
    id,
    region: named(all, 'regions', data.region),
    sources: data.sources.map((entry) => citation(all, entry)),
  }));
}

export async function sources(): Promise<SourceEntry[]> {
  const all = await library();
  return [...all.sources.values()].map(({ id, data }) => ({
    ...data,
    id,
    href: addressOf('sources', id),
    date: sourceDate(data),
    region: named(all, 'regions', data.region),
  }));
}

export async function columns(): Promise<ColumnEntry[]> {
  const all = await library();
  return [...all.columns.values()]
    .map(({ id, data }) => ({
      ...data,
      id,
      letter: id.toUpperCase(),
      sources: data.sources.map((entry) => citation(all, entry)),
    }))
    .sort((a, b) => a.id.length - b.id.length || byCode(a.id, b.id));
}

export async function deadlines(): Promise<DeadlineEntry[]> {
  const all = await library();
  return [...all.deadlines.values()].map(({ id, data }) => ({
    ...data,
    id,
    region: named(all, 'regions', data.region),
    guide: data.guide && {
      title: follow(all, 'guides', data.guide).data.title,
      href: addressOf('guides', data.guide.id),
    },
    sources: data.sources.map((entry) => citation(all, entry)),
  }));
}
