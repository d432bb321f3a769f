/** Everything the checks look at, gathered once. */
import { permanentAddresses, routes, type Published, type Route } from '../domain/address/routes.ts';
import type { Content } from './content.ts';
import { headingsOf, type Heading } from './markdown/headings.ts';
import { piecesOf, type Piece } from './markdown/piece.ts';
import type { CollectionId, Entry } from './read/entry.ts';
import { bodyText, textsOf, type Text } from './read/text.ts';
import { SCHEMAS } from './structure/schemas.ts';
import { markedFields, type Marked } from './structure/shape.ts';

/** What a page brings into the address space. */
export interface PageAnchors {
  headings: Heading[];
  /** Steps of a guide, outcomes of a wizard. */
  anchors: string[];
}

export interface Survey extends Content {
  /** Entries by collection and id. */
  byId: ReadonlyMap<CollectionId, ReadonlyMap<string, Entry>>;
  /** Fields that are Markdown, pictures, references. */
  marked: ReadonlyMap<Entry, Marked[]>;
  pieces: Piece[];
  /** All texts, for the checks of wording. */
  texts: Text[];
  pages: ReadonlyMap<Entry, PageAnchors>;
  routes: Route[];
  /** Addresses that must live for ever. */
  permanent: string[];
}

/** Ids of the items of a list field, as far as they are texts. */
function itemIds(data: unknown, field: string): string[] {
  const items = (data as Record<string, unknown> | null)?.[field];
  if (!Array.isArray(items)) return [];
  return items.map((item: { id?: unknown } | null) => item?.id).filter((id) => typeof id === 'string');
}

const anchorsOf = ({ collection, data }: Entry): string[] =>
  collection === 'guides' ? itemIds(data, 'steps') : collection === 'wizards' ? itemIds(data, 'outcomes') : [];

function groupById(entries: Entry[]): Map<CollectionId, Map<string, Entry>> {
  const groups = new Map<CollectionId, Map<string, Entry>>();
  for (const entry of entries) {
    const group = groups.get(entry.collection) ?? new Map<string, Entry>();
    groups.set(entry.collection, group);
    if (entry.id !== '' && !group.has(entry.id)) group.set(entry.id, entry);
  }
  return groups;
}

/** The entries as the routes need them. */
function published(byId: Survey['byId'], pages: Survey['pages']): Published {
  const ids = (collection: CollectionId) => [...(byId.get(collection)?.keys() ?? [])];
  const all = (collection: CollectionId) =>
    [...(byId.get(collection)?.entries() ?? [])].map(([id, entry]) => {
      const { anchors, headings } = pages.get(entry) ?? { anchors: [], headings: [] };
      return { id, steps: anchors, outcomes: anchors, headings: headings.map((heading) => heading.id).filter(Boolean) };
    });
  return {
    guides: all('guides'),
    articles: all('articles'),
    wizards: all('wizards'),
    templates: ids('templates'),
    indicators: ids('indicators'),
    assessments: ids('assessments'),
    acts: ids('acts'),
    roles: ids('roles'),
    regions: ids('regions'),
    systems: ids('systems'),
    terms: ids('terms'),
    links: ids('links'),
    contacts: ids('contacts'),
    deadlines: ids('deadlines'),
    columns: ids('columns'),
    sources: ids('sources'),
  };
}

export function survey(content: Content): Survey {
  const { entries } = content;
  const marked = new Map(
    entries.map((entry) => [entry, entry.broken ? [] : [...markedFields(SCHEMAS[entry.collection], entry.data)]]),
  );
  const pieces = entries.flatMap((entry) => piecesOf(entry, marked.get(entry) ?? []));
  const headings = new Map(pieces.filter(({ path }) => !path).map((piece) => [piece.entry, headingsOf(piece)]));
  const pages = new Map(
    entries.map((entry) => [entry, { headings: headings.get(entry) ?? [], anchors: anchorsOf(entry) }]),
  );
  const byId = groupById(entries);
  const all = routes(published(byId, pages));
  const texts = entries.flatMap((entry) => [
    ...textsOf(entry),
    ...[bodyText(entry)].filter((text) => text !== undefined),
  ]);
  return { ...content, byId, marked, pieces, texts, pages, routes: all, permanent: permanentAddresses(all) };
}

/** Everything could be read: what is absent is really absent. */
export const isComplete = ({ entries, unsure }: Content): boolean =>
  unsure.size === 0 && entries.every(({ broken }) => !broken);
