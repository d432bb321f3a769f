/** Reads a content folder into entries with their places. Never throws on what an editor wrote. */
import { relative, resolve, sep } from 'node:path';
import { collections, type Collection } from '../schemas/collections.ts';
import type { Problem } from './problem.ts';
import type { CollectionId, Entry } from './read/entry.ts';
import { LAYOUTS, reportRepeatedIds } from './read/layouts.ts';
import { Reader } from './read/reader.ts';
import { Source } from './read/source.ts';
import { reportStrays } from './read/strays.ts';
import { readTree, type Tree } from './read/tree.ts';

export const LOCK = 'permalinks.lock';

export interface Content {
  /** The folder as it stands in file names of problems. */
  label: string;
  tree: Tree;
  entries: Entry[];
  /** permalinks.lock, when it is there and can be read. */
  lock: Source | undefined;
  /** Collections of which not all ids are known. */
  unsure: ReadonlySet<CollectionId>;
  problems: Problem[];
}

/** The content folder: an argument, else PAMYATKA_CONTENT, else `content`. */
export const contentFolder = (argument?: string): string => argument ?? process.env['PAMYATKA_CONTENT'] ?? 'content';

/** A folder inside the project is named from the project's root, another in full. */
function labelOf(dir: string): string {
  const path = relative(process.cwd(), resolve(dir));
  return (path === '' || path.startsWith('..') ? resolve(dir) : path).split(sep).join('/');
}

const SETTING = 'проверьте переменную PAMYATKA_CONTENT: в ней путь к папке, где лежит site.yaml';

const nothing = (label: string, message: string): Content => ({
  label,
  tree: new Map(),
  entries: [],
  lock: undefined,
  unsure: new Set(Object.keys(collections) as CollectionId[]),
  problems: [new Source(label, '', '').problem('content-missing', 0, message, SETTING)],
});

function readCollection(reader: Reader, id: CollectionId, { layout, path }: Collection): void {
  const kind = reader.tree.get(path);
  const isFolder = layout === 'folder' || layout === 'files';
  if (kind === 'file' && isFolder) {
    reader.used.add(path);
    reader.unsure.add(id);
    reader.refuse(
      'file-kind',
      path,
      'здесь должна быть папка, а лежит файл',
      'уберите файл и создайте на его месте папку',
    );
  } else if (kind) LAYOUTS[layout](reader, id, path);
}

/** @param label name of the folder in file names of problems */
export function readContent(dir: string, label = labelOf(dir)): Content {
  const tree = readTree(dir);
  if (!tree) return nothing(label, 'нет такой папки');
  const all = Object.entries(collections) as [CollectionId, Collection][];
  if (!all.some(([, { path }]) => tree.has(path)))
    return nothing(label, 'в этой папке нет ни одного раздела базы знаний');
  const reader = new Reader(dir, label, tree);
  if (!tree.has(collections.site.path))
    reader.refuse(
      'content-missing',
      collections.site.path,
      'нет файла с названием и адресом сайта',
      'создайте его по образцу из README.md',
    );
  for (const [id, collection] of all) readCollection(reader, id, collection);
  const lock = tree.has(LOCK) ? reader.read(LOCK) : undefined;
  reportRepeatedIds(reader);
  reportStrays(reader);
  const { entries, unsure, problems } = reader;
  return { label, tree, entries, lock, unsure, problems };
}
