/** What regions, roles and systems are called and how long a term is, by id. */
import type { RawEntry } from '../record.ts';

/** Collection → id → its name and other names. */
export type Names = ReadonlyMap<string, ReadonlyMap<string, string[]>>;

export interface Reference {
  collection: string;
  id: string;
}

interface Named {
  name?: string;
  aliases?: string[];
  /** Of a deadline. */
  days?: number;
}

const NAMED = ['regions', 'roles', 'systems', 'deadlines'];

const termOf = (days: number | undefined): string[] => (days === undefined ? [] : [`${days} дней`]);

export function namesIn(entries: readonly RawEntry[]): Names {
  const names = new Map(NAMED.map((collection) => [collection, new Map<string, string[]>()]));
  for (const { collection, id, data } of entries) {
    const { name, aliases = [], days } = data as Named;
    const called = collection === 'deadlines' ? termOf(days) : name === undefined ? [] : [name];
    names.get(collection)?.set(id, [...called, ...aliases]);
  }
  return names;
}

/** All names of the referenced entries; an unknown reference adds nothing. */
export const namesOf = (names: Names, references: readonly (Reference | undefined)[]): string[] =>
  references.flatMap((reference) => (reference ? (names.get(reference.collection)?.get(reference.id) ?? []) : []));
