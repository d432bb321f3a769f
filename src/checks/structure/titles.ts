/** Titles are unique: people tell pages, tabs and search results apart by them. */
import { FOLDERS } from '../../domain/address/routes.ts';
import type { Problem } from '../problem.ts';
import { problemAt, type Entry } from '../read/entry.ts';
import type { Survey } from '../survey.ts';

/** Case, «ё», quotes and spaces do not make two titles different. */
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const titleOf = ({ data }: Entry): string | undefined => {
  const { title } = (data ?? {}) as { title?: unknown };
  return typeof title === 'string' ? title : undefined;
};

export function* checkTitles({ entries }: Survey): Generator<Problem> {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    const title = entry.collection in FOLDERS ? titleOf(entry) : undefined;
    if (title === undefined) continue;
    const first = seen.get(plain(title));
    if (!first) seen.set(plain(title), entry);
    else {
      const { line } = first.source.at(first.start);
      const place = `${first.source.file}${line > 2 ? `:${line}` : ''}`;
      yield problemAt(
        entry,
        ['title'],
        'title-duplicate',
        `страница «${title}» уже есть: ${place}`,
        'назовите одну из двух иначе: чем они различаются?',
      );
    }
  }
}
