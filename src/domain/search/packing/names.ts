/** Names of regions, roles and systems, taken from the records of their own pages. */
import type { Doc } from '../rank/index.ts';

const NAMED = new Set(['region', 'role', 'system']);
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

/** What a record's region, roles and systems are called. */
export const namesFor = ({ region, roles, systems }: Doc, table: NameTable): string[] =>
  [`region:${region}`, ...roles.map((id) => `role:${id}`), ...systems.map((id) => `system:${id}`)].flatMap(
    (key) => table[key] ?? [],
  );
