/** Records → files of a Pagefind index. The only place that knows Pagefind's build side. */
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../domain/search/record.ts';

/** File name inside the index folder → content. */
export type IndexFiles = Map<string, Uint8Array>;

/** The bundled interfaces and the highlighter: we bring our own. */
const BALLAST = /^pagefind-(?:ui|modular-ui|component-ui|highlight)|\.css$/;

/** Everything of a record that should be found, as one text. */
const searched = (record: SearchRecord): string =>
  [record.text, ...record.captions, ...record.aliases, ...record.numbers, record.title].filter(Boolean).join('. ');

/**
 * @throws when Pagefind refuses a record or the index
 */
export async function buildIndex(records: SearchRecord[]): Promise<IndexFiles> {
  const { index, errors } = await createIndex({ forceLanguage: 'ru' });
  if (!index) throw new Error(`Поисковый индекс не создан: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({
      url: record.url,
      content: searched(record),
      language: 'ru',
      meta: {
        title: record.title,
        kind: record.kind,
        guide: record.guide?.title ?? '',
        position: String(record.position ?? ''),
        region: record.names[0] ?? '',
        archive: record.archive ? '1' : '',
        text: record.text.slice(0, 240),
      },
      filters: { kind: [record.kind], region: [record.region], roles: record.roles, systems: record.systems },
    });
    if (added.errors.length > 0) throw new Error(`Запись ${record.url} не вошла в поиск: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.filter(({ path }) => !BALLAST.test(path)).map(({ path, content }) => [path, content]));
}
