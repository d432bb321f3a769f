/** Tells Astro about the collections of `schemas/collections.ts`: their loaders and schemas. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection, reference } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { collections as all, type Collection } from './schemas/collections.ts';

const root = resolve(process.env['PAMYATKA_CONTENT'] ?? 'content');

/** Entries of a list file; redirects have no id of their own: their old address serves. */
const rows = (text: string) =>
  ((parse(text) ?? []) as Record<string, unknown>[]).map((row) => ({
    ...row,
    id: (row['id'] ?? row['from']) as string,
  }));

/** A list without entries is in order: a knowledge base may have no old addresses, no terms. */
function mayBeEmpty(list: Loader): Loader {
  const quiet = (logger: Parameters<Loader['load']>[0]['logger']) =>
    Object.assign(Object.create(logger) as typeof logger, {
      warn: (message: string) => {
        if (!message.startsWith('No items found')) logger.warn(message);
      },
    });
  return { ...list, load: (context) => list.load({ ...context, logger: quiet(context.logger) }) };
}

function loader({ layout, path }: Collection, name: string) {
  const place = join(root, path);
  if (!existsSync(place)) return () => [];
  const base = pathToFileURL(place);
  if (layout === 'folder') return glob({ base, pattern: '*/index.{md,mdx}' });
  if (layout === 'files') return glob({ base, pattern: '*.yaml' });
  if (layout === 'list') return mayBeEmpty(file(place, { parser: rows }));
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

/** Every address ever published, in one entry: as an entry each they would be more than all else together. */
const permalinks = defineCollection({
  loader: () => {
    const lock = join(root, 'permalinks.lock');
    const lines = existsSync(lock) ? readFileSync(lock, 'utf8').split(/\s+/) : [];
    return [{ id: 'all', addresses: lines.filter((line) => line.startsWith('/')) }];
  },
});

export const collections = Object.fromEntries([...entries, ['permalinks', permalinks]]) as Record<
  string,
  ReturnType<typeof defineCollection>
>;
