/** Ids that name entries of other collections. */
import { collections, type Collection } from '../../schemas/collections.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { fieldName, problemAt, type CollectionId, type Entry, type Path } from '../read/entry.ts';
import type { Survey } from '../survey.ts';
import { placeOf } from './schemas.ts';

interface Pointer {
  path: Path;
  id: string;
  to: CollectionId;
}

/** Terms point to each other by plain ids. */
function neighbours({ collection, data }: Entry): Pointer[] {
  const see = collection === 'terms' ? (data as { see?: unknown } | null)?.see : undefined;
  if (!Array.isArray(see)) return [];
  return see.flatMap((id, index) =>
    typeof id === 'string' ? [{ path: ['see', index], id, to: 'terms' as const }] : [],
  );
}

/** Where a new entry would have to be written. */
function placeForNew(label: string, to: CollectionId, id: string): string {
  const { layout, path }: Collection = collections[to];
  if (layout === 'folder') return `создайте ${label}/${path}/${id}/index.mdx`;
  return layout === 'files' ? `создайте ${label}/${path}/${id}.yaml` : `добавьте запись в ${label}/${path}`;
}

/** What is wrong with an id and what to write; shared with the blocks of MDX. */
export function missingEntry({ label, byId }: Survey, to: CollectionId, id: string): [message: string, fix: string] {
  const guess = nearest(id, byId.get(to)?.keys() ?? []);
  const add = placeForNew(label, to, id);
  return [`нет записи «${id}» в ${placeOf(to)}`, guess ? `возможно, «${guess}»; если это новая запись — ${add}` : add];
}

export const exists = ({ byId, unsure }: Survey, to: CollectionId, id: string): boolean =>
  unsure.has(to) || byId.get(to)?.has(id) === true;

/** Fields of an entry that name entries by their ids. */
export const pointersOf = ({ marked }: Pick<Survey, 'marked'>, entry: Entry): Pointer[] => [
  ...(marked.get(entry) ?? []).flatMap(({ path, value, marks }): Pointer[] =>
    marks.reference ? [{ path, id: value.trim(), to: marks.reference as CollectionId }] : [],
  ),
  ...neighbours(entry),
];

export function* checkReferences(survey: Survey): Generator<Problem> {
  for (const entry of survey.entries) {
    for (const { path, id, to } of pointersOf(survey, entry)) {
      if (exists(survey, to, id)) continue;
      const [message, fix] = missingEntry(survey, to, id);
      yield problemAt(entry, path, 'reference', `${fieldName(path)}: ${message}`, fix);
    }
  }
}
