/**
 * Everything the content folder holds, by collection and id. The only import of
 * `astro:content` for data; a reference that leads nowhere stops the build.
 */
import { getCollection, getEntry, type render } from 'astro:content';
import type { z } from 'zod';
import { byCode } from '../domain/text/order.ts';
import { collections } from '../schemas/collections.ts';
import type { Reference } from '../schemas/tools.ts';

export type Collections = typeof collections;
export type Name = keyof Collections;

/** Data of an entry as its schema puts it out. */
export type Data<N extends Name> = z.output<ReturnType<Collections[N]['schema']>>;

export interface Entry<N extends Name> {
  id: string;
  collection: N;
  data: Data<N>;
  /** Markdown below the front matter, when the collection has bodies. */
  body?: string;
}

export type Library = { [N in Name]: Map<string, Entry<N>> };

async function load(): Promise<Library> {
  const pairs = await Promise.all(
    (Object.keys(collections) as Name[]).map(async (name) => {
      const entries = (await getCollection(name as never)) as unknown as Entry<Name>[];
      // Astro keeps them in the order of the machine's language.
      entries.sort((a, b) => byCode(a.id, b.id));
      return [name, new Map(entries.map((entry) => [entry.id, entry]))] as const;
    }),
  );
  return Object.fromEntries(pairs) as unknown as Library;
}

let loaded: Promise<Library> | undefined;

/** The library; read once per build, anew on every request of the development server. */
export function library(): Promise<Library> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** What is worked out of the whole library once, however many pages ask for it. */
export function once<T>(make: (all: Library) => T): (all: Library) => T {
  const made = new WeakMap<Library, { value: T }>();
  return (all) => {
    const known = made.get(all) ?? { value: make(all) };
    made.set(all, known);
    return known.value;
  };
}

/**
 * The entry that a reference names.
 * @throws when there is none: the content checks say where, this only stops the build.
 */
export function follow<N extends Name>(all: Library, name: N, reference: Reference): Entry<N> {
  const entry = all[name].get(reference.id);
  if (!entry)
    throw new Error(`В «${name}» нет записи «${reference.id}». Запустите npm run check: он покажет, где она названа.`);
  return entry;
}

/** The entry as Astro's `render` takes it: the page renders the body itself. */
export async function bodyOf(
  name: 'guides' | 'articles',
  id: string,
): Promise<Parameters<typeof render>[0] & { body?: string }> {
  return (await (getEntry as (name: string, id: string) => Promise<unknown>)(name, id)) as never;
}
