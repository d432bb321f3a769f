/** Ids that must be unique: inside an entry (questions, outcomes, blanks, boxes) and as addresses. */
import { isMap, isSeq } from 'yaml';
import { addressOf, FOLDERS, type PageCollection } from '../../domain/address/routes.ts';
import type { Problem } from '../problem.ts';
import { fieldName, problemAt, type Entry, type Path } from '../read/entry.ts';
import type { Survey } from '../survey.ts';

/** Lists of items below a node, with their paths. */
function* listsIn(node: unknown, path: Path): Generator<[Path, unknown[]]> {
  if (isSeq(node)) {
    yield [path, node.items];
    for (const [index, item] of node.items.entries()) yield* listsIn(item, [...path, index]);
  } else if (isMap(node)) for (const { key, value } of node.items) yield* listsIn(value, [...path, String(key)]);
}

function* repeatedIds(entry: Entry): Generator<Problem> {
  for (const [path, items] of listsIn(entry.node, [])) {
    // The schema of guides compares the steps.
    if (entry.collection === 'guides' && path[0] === 'steps' && path.length === 1) continue;
    const seen = new Set<string>();
    for (const [index, item] of items.entries()) {
      const id: unknown = isMap(item) ? item.get('id') : undefined;
      if (typeof id !== 'string') continue;
      if (seen.has(id))
        yield problemAt(
          entry,
          [...path, index, 'id'],
          'id-duplicate',
          `${fieldName(path)}: «${id}» здесь уже есть`,
          'дайте другое имя',
        );
      seen.add(id);
    }
  }
}

/** Two collections may share a folder of addresses. */
function* sharedAddresses({ entries }: Survey): Generator<Problem> {
  const taken = new Map<string, Entry>();
  for (const entry of entries) {
    if (!(entry.collection in FOLDERS) || entry.id === '') continue;
    const address = addressOf(entry.collection as PageCollection, entry.id);
    const other = taken.get(address);
    if (other && other.collection !== entry.collection)
      yield entry.source.problem(
        'id-duplicate',
        entry.start,
        `адрес ${address} уже занят: ${other.source.file}`,
        'переименуйте один из двух файлов',
      );
    taken.set(address, other ?? entry);
  }
}

export function* checkIds(survey: Survey): Generator<Problem> {
  yield* sharedAddresses(survey);
  for (const entry of survey.entries) {
    if (!entry.broken) yield* repeatedIds(entry);
  }
}
