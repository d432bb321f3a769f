/** Records → files of a Pagefind index. The only place that knows Pagefind's build side. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { ALL_FRAGMENTS, listFor } from '../domain/search/fragment-lists.ts';
import { PAGEFIND_LANGUAGE, pagefindRecord, readableMeta } from '../domain/search/pagefind.ts';
import { stopTerms } from '../domain/search/words/stop-terms.ts';
import type { SearchRecord } from '../domain/search/record.ts';

/** File name inside the index folder → content. */
export type IndexFiles = Map<string, Uint8Array>;

/** The bundled interfaces, the highlighter and the worker: we bring our own and search without a worker. */
const BALLAST = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|\.css$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
/** Every file of an index begins with this. */
const SIGNATURE = 'pagefind_dcd';

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

function readFragment(file: Uint8Array): Fragment {
  const text = gunzipSync(file).toString();
  if (!text.startsWith(SIGNATURE))
    throw new Error('Отрывок Pagefind записан в незнакомом виде: сверьте версию пакета.');
  return JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
}

/** The list of all addresses and, of a large site, the short ones: name → lines. */
function lists(addresses: ReadonlyMap<string, string>, total: number): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const sorted = [...addresses].map(([id, url]) => ({ url, line: `${url} ${id}` }));
  for (const { url, line } of sorted.sort((a, b) => (a.line < b.line ? -1 : 1)))
    for (const name of new Set([ALL_FRAGMENTS, listFor(url, total)])) {
      const known = found.get(name);
      if (known) known.push(line);
      else found.set(name, [line]);
    }
  return found;
}

/**
 * The fragments get what the reader sees in place of the stems, and a list tells which fragment stands for
 * which address: without it every fragment would be loaded to know what the engine found, and no excerpt
 * could be read without the engine.
 */
function readable(files: IndexFiles, records: readonly SearchRecord[]): IndexFiles {
  const known = new Map(records.map((record) => [record.url, record]));
  const addresses = new Map<string, string>();
  const out: IndexFiles = new Map();
  for (const [path, content] of files) {
    const [, name = ''] = FRAGMENT.exec(path) ?? [];
    const fragment = name && readFragment(content);
    const record = fragment && known.get(fragment.url);
    if (!record) {
      out.set(path, content);
      continue;
    }
    addresses.set(name.slice(name.indexOf('_') + 1), record.url);
    const shown = { ...fragment, content: '', meta: readableMeta(record) };
    out.set(path, gzipSync(SIGNATURE + JSON.stringify(shown), { level: 9 }));
  }
  for (const [name, lines] of lists(addresses, records.length))
    out.set(name, new TextEncoder().encode(lines.join('\n')));
  return out;
}

/**
 * @param stopWords words that say nothing, as the editors wrote them
 * @throws when Pagefind refuses a record or the index
 */
export async function buildIndex(records: SearchRecord[], stopWords: readonly string[]): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ forceLanguage: PAGEFIND_LANGUAGE });
  if (!index) throw new Error(`Поисковый индекс не создан: ${errors.join('; ')}`);
  const ignored = stopTerms(stopWords);
  for (const record of records) {
    const added = await index.addCustomRecord(pagefindRecord(record, ignored));
    if (added.errors.length > 0) throw new Error(`Запись ${record.url} не вошла в поиск: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  const kept = files.filter(({ path }) => !BALLAST.test(path));
  return readable(new Map(kept.map(({ path, content }) => [path, content])), records);
}
