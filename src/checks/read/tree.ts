/** What lies in the content folder, and the reading of one file without ever failing. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { Source } from './source.ts';

/** Paths below the content folder, with «/». */
export type Tree = ReadonlyMap<string, 'file' | 'folder'>;

/** Names that content does not use: hidden files and the editors' own folders (`_templates`). */
const isIgnored = (name: string): boolean => name.startsWith('.') || name.startsWith('_');

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const stat = statSync(path);
    return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}

/** Everything below `dir`, in the order of names; undefined when there is no such folder. */
export function readTree(dir: string): Tree | undefined {
  if (kindOf(dir) !== 'folder') return undefined;
  const tree = new Map<string, 'file' | 'folder'>();
  const walk = (below: string): void => {
    for (const name of readdirSync(join(dir, below))
      .filter((name) => !isIgnored(name))
      .sort()) {
      const path = below === '' ? name : `${below}/${name}`;
      const kind = kindOf(join(dir, path));
      if (kind) tree.set(path, kind);
      if (kind === 'folder') walk(path);
    }
  };
  walk('');
  return tree;
}

/** Names directly in a folder. */
export const childrenOf = (tree: Tree, folder: string): string[] =>
  [...tree.keys()]
    .filter((path) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
    .map((path) => path.slice(folder.length + 1));

const hasBom = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** A file that is read, or the reason why not. A byte order mark is cut off. */
export function readSource(dir: string, label: string, path: string): { source?: Source; problems: Problem[] } {
  const file = `${label}/${path}`;
  const empty = new Source(file, path, '');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(dir, path));
  } catch {
    const fix = 'проверьте права на чтение и не открыт ли файл в другой программе';
    return { problems: [empty.problem('file-kind', 0, 'файл не открывается', fix)] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const fix =
      'откройте файл в редакторе и сохраните его в кодировке UTF-8 (в Блокноте: «Сохранить как» → «Кодировка»)';
    return { problems: [empty.problem('file-encoding', 0, 'файл записан не в UTF-8, русские буквы не прочесть', fix)] };
  }
  if (text.trim() === '')
    return { problems: [empty.problem('file-empty', 0, 'файл пуст', 'заполните его или удалите')] };
  const source = new Source(file, path, text);
  if (!hasBom(bytes)) return { source, problems: [] };
  const fix = 'сохраните файл в кодировке «UTF-8», а не «UTF-8 с BOM»';
  return { source, problems: [source.problem('file-bom', 0, 'в начале файла невидимый знак BOM', fix)] };
}
