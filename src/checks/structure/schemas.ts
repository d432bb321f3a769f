/** The collections' schemas for plain Node: stand-ins take the place of Astro's tools. */
import { z } from 'zod';
import { collections, type Collection } from '../../schemas/collections.ts';
import { FIX } from '../../schemas/fields.ts';
import type { Tools } from '../../schemas/tools.ts';
import type { CollectionId } from '../read/entry.ts';

/** Where an entry of a collection is written: «systems.yaml», «guides/». */
export function placeOf(collection: CollectionId): string {
  const { layout, path }: Collection = collections[collection];
  return layout === 'folder' || layout === 'files' ? `${path}/` : path;
}

const filled = (what: string) =>
  z.string({
    error: ({ input }) =>
      input === undefined || input === null
        ? `нет обязательного поля${FIX}впишите ${what}`
        : `здесь должен быть текст${FIX}впишите ${what}`,
  });

/** Stand-ins leave marks; whether the target exists is asked by checks of their own. */
const TOOLS: Tools = {
  reference: (collection) =>
    filled(`id записи из ${placeOf(collection)}`)
      .meta({ reference: collection })
      .transform((id) => ({ collection, id })),
  image: () =>
    filled('имя картинки, лежащей рядом с файлом: ./ekran.png')
      .meta({ picture: true })
      .transform((src) => ({ src, width: 1, height: 1, format: 'png' })),
};

export const SCHEMAS = Object.fromEntries(
  Object.entries(collections).map(([id, collection]: [string, Collection]) => [id, collection.schema(TOOLS)]),
) as Record<CollectionId, z.ZodType>;
