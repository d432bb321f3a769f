/** Names of regions, roles and systems, taken from the records of their own pages. */
import type { Doc } from '../rank/index.ts';

const NAMED = new Set(['region', 'role', 'system', 'page']);
const idOf = (url: string): string => url.split('/').filter(Boolean).pop() ?? '';

export interface NameTable {
  [kindAndId: string]: string[];
}

export const nameTable = (docs: readonly Doc[]): NameTable =>
  Object.fromEntries(
    docs
      .filter(({ kind }) => NAMED.has(kind))
      .map((doc) => [`${doc.kind}:${idOf(doc.url)}`, [doc.title, ...doc.aliases]]),
  );

/** Of the regions alone, by their titles: an answer is shown with its region from the first. */
export const regionTable = (docs: readonly Doc[]): NameTable =>
  nameTable(docs.filter(({ kind }) => kind === 'region').map((doc) => ({ ...doc, aliases: [] })));

const sectionOf = (url: string): string => `page:${url.split('/')[1] ?? ''}`;

/** What a record's region, roles, systems and section are called. */
export const namesFor = ({ region, roles, systems, url, kind }: Doc, table: NameTable): string[] => {
  const keys = [`region:${region}`, ...roles.map((id) => `role:${id}`), ...systems.map((id) => `system:${id}`)];
  return [...keys, ...(kind === 'page' ? [] : [sectionOf(url)])].flatMap((key) => table[key] ?? []);
};
