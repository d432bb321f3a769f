/** Files and folders of which the site would know nothing. */
import { collections, type Collection } from '../../schemas/collections.ts';
import type { Reader } from './reader.ts';
import { FILE_ID_MAX, FOLDER_ID_MAX, slugFault } from './slug.ts';
import { childrenOf } from './tree.ts';

export const PICTURE = /\.(png|jpe?g|webp|avif|gif|svg)$/i;

/** Files of the content folder that are no collection. */
const OWN_FILES = new Set(['README.md', 'permalinks.lock']);

const all: Collection[] = Object.values(collections);

const folders = all.filter(({ layout }) => layout === 'folder').map(({ path }) => path);

/** Folders in which entries or list files lie. */
const known = new Set(all.flatMap(({ path }) => [path, ...(path.includes('/') ? [path.split('/')[0] as string] : [])]));

/** A picture beside a page: checked by the pictures' own check. */
export const isPicture = (path: string): boolean =>
  PICTURE.test(path) && folders.some((folder) => path.startsWith(`${folder}/`) && path.split('/').length > 2);

const stem = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

/** What an editor most probably meant. */
function advice(label: string, path: string): string {
  const folder = path.split('/')[0] as string;
  if (folders.includes(folder) && /\.mdx?$/.test(path) && path.split('/').length === 2)
    return `создайте папку ${label}/${folder}/${stem(path)}/ и положите в неё этот файл под именем index.mdx`;
  if (/\.yml$/.test(path)) return `переименуйте файл в ${stem(path)}.yaml`;
  return `удалите это, перенесите из папки ${label} или начните имя с подчёркивания — тогда оно не проверяется`;
}

function reportSlug(reader: Reader, path: string, name: string, max: number): void {
  const fault = slugFault(name, max);
  if (fault) reader.refuse('slug', path, ...fault);
}

/** Names of page folders and entry files are parts of addresses. */
function reportNames(reader: Reader): void {
  for (const { layout, path } of all)
    for (const name of childrenOf(reader.tree, path)) {
      if (layout === 'folder' && reader.tree.get(`${path}/${name}`) === 'folder')
        reportSlug(reader, `${path}/${name}`, name, FOLDER_ID_MAX);
      if (layout === 'files' && name.endsWith('.yaml'))
        reportSlug(reader, `${path}/${name}`, name.slice(0, -'.yaml'.length), FILE_ID_MAX);
    }
}

/** Reports stray files and names that cannot be addresses. */
export function reportStrays(reader: Reader): void {
  const reported: string[] = [];
  for (const [path, kind] of reader.tree) {
    if (reader.used.has(path) || OWN_FILES.has(path) || known.has(path) || isPicture(path)) continue;
    if (reported.some((above) => path.startsWith(`${above}/`))) continue;
    // A folder inside a page's folder may hold its pictures.
    if (kind === 'folder' && folders.some((folder) => path.startsWith(`${folder}/`))) continue;
    reported.push(path);
    const message =
      kind === 'folder' ? 'сайт не знает такой папки и не покажет её' : 'сайт не знает такого файла и не покажет его';
    reader.refuse('file-stray', path, message, advice(reader.label, path));
  }
  reportNames(reader);
}
