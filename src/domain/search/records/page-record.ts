/** The fields that records of all kinds share. */
import type { Kind, RawEntry, SearchRecord } from '../record.ts';
import { namesOf, type Names, type Reference } from './names.ts';

/** What the search reads of any page's data. */
export interface PageData {
  title: string;
  description?: string;
  region?: Reference;
  roles?: Reference[];
  systems?: Reference[];
  status?: string;
  /** Of a norm. */
  certainty?: string;
  aliases?: string[];
}

/** What a kind of record adds to the common fields. */
export type Extra = Partial<Pick<SearchRecord, 'captions' | 'numbers' | 'aliases'>> & { text: (string | undefined)[] };

/** A record of one page from its common fields and what its kind adds. */
export function pageRecord(kind: Kind, url: string, { data }: RawEntry, names: Names, extra: Extra): SearchRecord {
  const page = data as PageData;
  return {
    url,
    kind,
    title: page.title,
    region: page.region?.id ?? '',
    roles: (page.roles ?? []).map(({ id }) => id),
    systems: (page.systems ?? []).map(({ id }) => id),
    names: namesOf(names, [page.region, ...(page.roles ?? []), ...(page.systems ?? [])]),
    archive: page.status === 'archive' || page.certainty === 'expired',
    captions: extra.captions ?? [],
    aliases: [...(page.aliases ?? []), ...(extra.aliases ?? [])],
    numbers: extra.numbers ?? [],
    text: join([page.description, ...extra.text]),
  };
}

/** A text out of pieces, the missing ones left out. */
export const join = (pieces: readonly (string | undefined)[]): string =>
  pieces.filter((piece) => piece !== undefined && piece !== '').join(' ');
