/** How each layout of `schemas/collections.ts` is read into entries. */
import { isMap, isSeq, type Node } from 'yaml';
import { cutPage } from './front-matter.ts';
import { offsetOf, type CollectionId, type Entry } from './entry.ts';
import type { Reader } from './reader.ts';
import { childrenOf } from './tree.ts';

type ReadLayout = (reader: Reader, collection: CollectionId, path: string) => void;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A page that could not be read keeps its place, so that links to it are not blamed. */
const unread = (reader: Reader, collection: CollectionId): void => void reader.unsure.add(collection);

/** The file of a page folder, `index.mdx` or `index.md`. */
function indexOf(reader: Reader, folder: string): string | undefined {
  const found = ['index.mdx', 'index.md'].filter((name) => reader.tree.has(`${folder}/${name}`));
  if (found.length === 2) {
    reader.used.add(`${folder}/index.md`);
    reader.refuse(
      'file-twice',
      `${folder}/index.md`,
      'рядом лежат index.md и index.mdx',
      'оставьте один из двух файлов',
    );
  }
  if (found.length === 0)
    reader.refuse('folder-empty', folder, 'в папке нет файла index.mdx или index.md', 'положите его или удалите папку');
  return found[0];
}

/** `<path>/<id>/index.mdx` */
const readFolders: ReadLayout = (reader, collection, path) => {
  for (const id of childrenOf(reader.tree, path)) {
    const folder = `${path}/${id}`;
    if (reader.tree.get(folder) !== 'folder') continue;
    reader.used.add(folder);
    const name = indexOf(reader, folder);
    const source = name && reader.read(`${folder}/${name}`);
    const page = source && cutPage(source);
    if (page && 'code' in page) reader.problems.push(page);
    if (!source || !page || 'code' in page) {
      unread(reader, collection);
      continue;
    }
    const { start, text } = page.yaml;
    const body = { ...page.body, mdx: name === 'index.mdx' };
    reader.entries.push({ collection, id, source, start, body, ...reader.fields(source, start, text) });
  }
};

/** `<path>/<id>.yaml` */
const readFiles: ReadLayout = (reader, collection, path) => {
  for (const name of childrenOf(reader.tree, path)) {
    if (!name.endsWith('.yaml')) continue;
    const source = reader.read(`${path}/${name}`);
    if (!source) {
      unread(reader, collection);
      continue;
    }
    const id = name.slice(0, -'.yaml'.length);
    reader.entries.push({ collection, id, source, start: 0, ...reader.fields(source) });
  }
};

/** Old addresses have no id of their own: the address serves. */
const withId = (collection: CollectionId, item: unknown): unknown =>
  collection === 'redirects' && isRecord(item)
    ? { id: typeof item['from'] === 'string' ? item['from'] : '—', ...item }
    : item;

/** One file with a list of entries. */
const readList: ReadLayout = (reader, collection, path) => {
  const source = reader.read(path);
  const { node, data, broken } = source ? reader.yaml(source) : { node: null, data: null, broken: true };
  if (!source || broken) return unread(reader, collection);
  if (data === null) return;
  if (!Array.isArray(data) || !isSeq(node)) {
    unread(reader, collection);
    const fix = 'начните каждую запись с «- » в начале строки, её поля сдвиньте на два пробела';
    return void reader.problems.push(
      source.problem('field-type', node?.range?.[0] ?? 0, 'файл должен быть списком записей', fix),
    );
  }
  data.forEach((item: unknown, index) => {
    const value = withId(collection, item);
    const id = isRecord(value) && typeof value['id'] === 'string' ? value['id'] : '';
    reader.entries.push({
      collection,
      id,
      source,
      node: node.items[index] as Node,
      start: 0,
      data: value,
      broken: false,
    });
  });
};

/** One file with one entry. */
const readSingle: ReadLayout = (reader, collection, path) => {
  const source = reader.read(path);
  if (!source) return;
  const { node, data, broken } = reader.fields(source);
  const fields = isRecord(data) && isMap(node) ? { id: collection, ...data } : data;
  reader.entries.push({ collection, id: collection, source, node, start: 0, data: fields, broken });
};

export const LAYOUTS = { folder: readFolders, files: readFiles, list: readList, single: readSingle } as const;

/** Ids that stand twice in one list file. */
export function reportRepeatedIds(reader: Reader): void {
  const seen = new Map<string, Entry>();
  for (const entry of reader.entries) {
    const key = `${entry.collection} ${entry.id}`;
    const first = entry.id === '' ? undefined : seen.get(key);
    if (!first) {
      seen.set(key, entry);
      continue;
    }
    const field = entry.collection === 'redirects' ? 'from' : 'id';
    const { line } = first.source.at(offsetOf(first, [field]));
    reader.problems.push(
      entry.source.problem(
        'id-duplicate',
        offsetOf(entry, [field]),
        `запись «${entry.id}» уже есть в этом файле (строка ${line})`,
        'дайте другое имя или удалите повтор',
      ),
    );
  }
}
