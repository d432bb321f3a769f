/** The same records and queries put to two engines as they come: what our own work is worth. */
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../../src/domain/search/record.ts';
import { launch } from '../../e2e/browser.ts';
import type { Found, Query } from './measure.ts';
import type { Searcher } from './report.ts';

const ORIGIN = 'http://search.test/';
const DEPTH = 20;

/** Everything that stands on the page or at the place, in reading order. */
const wordsOf = ({ title, captions, numbers, text }: SearchRecord): string =>
  [title, text, ...captions, ...numbers].join('. ');

/** Addresses of hits in order → pages in order. */
function foundBy(urls: readonly string[], pages: ReadonlyMap<string, string>): Found {
  return { pages: [...new Set(urls.map((url) => pages.get(url) ?? url))], first: urls[0], confident: urls.length > 0 };
}

const pagesOf = (records: readonly SearchRecord[]): Map<string, string> =>
  new Map(records.map(({ url, guide }) => [url, guide?.url ?? url]));

/** MiniSearch with the fields, weights, prefixes and fuzziness that VitePress ships. */
export function miniSearcher(records: readonly SearchRecord[]): Searcher {
  const pages = pagesOf(records);
  const index = new MiniSearch({ fields: ['title', 'titles', 'text'], idField: 'url' });
  index.addAll(records.map((record) => ({ ...record, titles: record.guide?.title ?? '', text: wordsOf(record) })));
  return (query) => {
    const hits = index.search(query, { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } });
    return foundBy(
      hits.slice(0, DEPTH).map(({ id }) => String(id)),
      pages,
    );
  };
}

/** What Pagefind writes for the records, by name. */
async function pagefindFiles(records: readonly SearchRecord[]): Promise<Map<string, Buffer>> {
  const { index } = await createIndex({ forceLanguage: 'ru' });
  if (!index) throw new Error('Pagefind made no index');
  for (const record of records)
    await index.addCustomRecord({
      url: record.url,
      content: wordsOf(record),
      language: 'ru',
      meta: { title: record.title },
    });
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
}

const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Answers of Pagefind's own code in a browser, to all queries at once. */
async function askPagefind(files: ReadonlyMap<string, Buffer>, queries: readonly string[]): Promise<string[][]> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.route(`${ORIGIN}**`, async (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
      const body = path === '' ? Buffer.from('<!doctype html><title>p</title>') : files.get(path);
      const contentType = path === '' ? 'text/html' : (TYPES[path.split('.').at(-1) ?? ''] ?? 'application/wasm');
      await route.fulfill(body ? { body, contentType } : { status: 404 });
    });
    await page.goto(ORIGIN);
    return await page.evaluate(
      async ({ address, asked, depth }) => {
        interface Hit {
          data: () => Promise<{ url: string }>;
        }
        const engine = (await import(address)) as { search: (query: string) => Promise<{ results: Hit[] }> };
        const answers: string[][] = [];
        for (const query of asked) {
          const { results } = await engine.search(query);
          const data = await Promise.all(results.slice(0, depth).map((hit) => hit.data()));
          answers.push(data.map(({ url }) => url));
        }
        return answers;
      },
      { address: `${ORIGIN}pagefind.js`, asked: [...queries], depth: DEPTH },
    );
  } finally {
    await browser.close();
  }
}

/** Pagefind as it comes, for these queries. */
export async function pagefindSearcher(records: readonly SearchRecord[], queries: readonly Query[]): Promise<Searcher> {
  const pages = pagesOf(records);
  const asked = [...new Set(queries.map(({ q }) => q))];
  const answers = await askPagefind(await pagefindFiles(records), asked);
  const found = new Map(asked.map((query, index) => [query, foundBy(answers[index] ?? [], pages)]));
  return (query) => found.get(query) ?? foundBy([], pages);
}
