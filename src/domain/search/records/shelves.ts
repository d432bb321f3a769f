/** Entries of the common pages (glossary, contacts, links, terms of days, table columns) and of the list pages. */
import { addressOf } from '../../address/routes.ts';
import type { RawEntry, SearchRecord } from '../record.ts';
import { wordsOf } from './markdown.ts';
import { namesOf, type Names, type Reference } from './names.ts';

interface ShelfData {
  region?: Reference;
  systems?: Reference[];
}

type Own = Pick<SearchRecord, 'kind' | 'title'> & Partial<Pick<SearchRecord, 'aliases' | 'numbers' | 'text'>>;

function shelfRecord(url: string, { data }: RawEntry, names: Names, own: Own): SearchRecord {
  const { region, systems = [] } = data as ShelfData;
  return {
    url,
    region: region?.id ?? '',
    roles: [],
    systems: systems.map(({ id }) => id),
    names: namesOf(names, [region, ...systems]),
    archive: false,
    captions: [],
    aliases: [],
    numbers: [],
    text: '',
    ...own,
  };
}

/** What the letters stand for is read first, under the answer too. */
export function termRecord(entry: RawEntry, names: Names): SearchRecord {
  const {
    term,
    expansion,
    meaning = '',
    aliases = [],
  } = entry.data as { term: string; expansion?: string; meaning?: string; aliases?: string[] };
  return shelfRecord(addressOf('terms', entry.id), entry, names, {
    kind: 'term',
    title: term,
    aliases: expansion === undefined ? aliases : [expansion, ...aliases],
    text: wordsOf([expansion, meaning].filter(Boolean).join('. ')),
  });
}

/** A column is known by its letter too: «column m», for each of `words`. */
export function columnRecord(entry: RawEntry, words: readonly string[]): SearchRecord {
  const {
    name,
    aliases = [],
    meaning,
    period,
  } = entry.data as { name: string; aliases?: string[]; meaning: string; period?: string };
  return shelfRecord(addressOf('columns', entry.id), entry, new Map(), {
    kind: 'column',
    title: name,
    aliases,
    numbers: [entry.id, ...words.map((word) => `${word} ${entry.id}`)],
    text: `${wordsOf(meaning)} ${period ?? ''}`,
  });
}

export function deadlineRecord(entry: RawEntry, names: Names): SearchRecord {
  const {
    title,
    aliases = [],
    days,
    from,
    then = '',
  } = entry.data as { title: string; aliases?: string[]; days?: number; from?: string; then?: string };
  return shelfRecord(addressOf('deadlines', entry.id), entry, names, {
    kind: 'deadline',
    title,
    aliases,
    numbers: days === undefined ? [] : [String(days)],
    text: `${from ?? ''} ${wordsOf(then)}`,
  });
}

/** A mailbox whole, a telephone number also without its marks. */
function addressesIn(value: string): string[] {
  const digits = value.replace(/\D/g, '');
  if (/^\S+@\S+$/.test(value)) return [value];
  return digits.length > 2 && !/[a-zа-я]/i.test(value) ? [value, digits] : [];
}

export function contactRecord(entry: RawEntry, names: Names): SearchRecord {
  const {
    name,
    about,
    aliases = [],
    value = '',
    note = '',
  } = entry.data as { name: string; about: string; aliases?: string[]; value?: string; note?: string };
  return shelfRecord(addressOf('contacts', entry.id), entry, names, {
    kind: 'contact',
    title: name,
    aliases: [about, ...aliases],
    numbers: addressesIn(value),
    text: `${value} ${note}`,
  });
}

export function linkRecord(entry: RawEntry, names: Names): SearchRecord {
  const {
    title,
    aliases = [],
    url,
    note = '',
  } = entry.data as { title: string; aliases?: string[]; url: string; note?: string };
  return shelfRecord(addressOf('links', entry.id), entry, names, {
    kind: 'link',
    title,
    aliases,
    text: `${url} ${note}`,
  });
}

const LISTS = { system: 'systems', role: 'roles', region: 'regions' } as const;

/** The list page of a system, a role or a region. */
export function listRecord(kind: keyof typeof LISTS, entry: RawEntry, names: Names): SearchRecord {
  const {
    name,
    aliases = [],
    description = '',
  } = entry.data as { name: string; aliases?: string[]; description?: string };
  return shelfRecord(addressOf(LISTS[kind], entry.id), entry, names, { kind, title: name, aliases, text: description });
}
