/** Tells Astro about the collections of `schemas/collections.ts`: their loaders and schemas. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection, reference } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { collections as all, type Collection } from './schemas/collections.ts';

const root = resolve(process.env['PAMYATKA_CONTENT'] ?? 'content');

/** Entries of a list file; redirects have no id of their own: their old address serves. */
const rows = (text: string) =>
  ((parse(text) ?? []) as Record<string, unknown>[]).map((row) => ({
    ...row,
    id: (row['id'] ?? row['from']) as string,
  }));

function loader({ layout, path }: Collection, name: string) {
  const place = join(root, path);
  if (!existsSync(place)) return () => [];
  const base = pathToFileURL(place);
  if (layout === 'folder') return glob({ base, pattern: '*/index.{md,mdx}' });
  if (layout === 'files') return glob({ base, pattern: '*.yaml' });
  if (layout === 'list') return file(place, { parser: rows });
  return file(place, { parser: (text) => [{ id: name, ...(parse(text) as object) }] });
}

const entries = Object.entries(all as Record<string, Collection>).map(([name, collection]) => [
  name,
  defineCollection({
    loader: loader(collection, name),
    schema: ({ image }) =>
      collection.schema({
        reference,
        image,
      }) as never,
  }),
]);

export const collections = Object.fromEntries(entries) as Record<string, ReturnType<typeof defineCollection>>;
