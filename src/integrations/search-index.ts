/**
 * Makes the search index from our own records: after a build into `dist/pagefind/`,
 * in development on the first request. Why not from HTML: docs/decisions/search-records.md.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchRecord } from '../domain/search/record.ts';
import { buildIndex, type IndexFiles } from './pagefind.ts';

const RECORDS = 'search-records.json';
const FOLDER = 'pagefind/';

const TYPES: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

async function writeIndex(dist: string): Promise<number> {
  const source = join(dist, RECORDS);
  const records = JSON.parse(await readFile(source, 'utf8')) as SearchRecord[];
  for (const [name, content] of await buildIndex(records)) {
    const target = join(dist, FOLDER, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  await rm(source);
  return records.length;
}

/** The index of the development server: made when first asked for, dropped when content changes. */
function devIndex(origin: () => string) {
  let files: Promise<IndexFiles> | undefined;
  const make = async () => buildIndex((await (await fetch(origin() + RECORDS)).json()) as SearchRecord[]);
  return {
    file: async (name: string) => {
      files ??= make();
      return (await files.catch(() => (files = undefined)))?.get(name);
    },
    drop: () => {
      files = undefined;
    },
  };
}

export const searchIndex = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server }) => {
        const index = devIndex(() => server.resolvedUrls?.local[0]?.replace(/\/?$/, '/') ?? '');
        server.watcher.on('all', () => index.drop());
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://dev').pathname;
          const at = path.indexOf(`/${FOLDER}`);
          if (at < 0) return next();
          void index.file(decodeURIComponent(path.slice(at + FOLDER.length + 1))).then((content) => {
            if (!content) return next();
            response.setHeader('content-type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
            response.end(content);
          });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeIndex(fileURLToPath(dir));
        logger.info(`${count} records, base ${base}`);
      },
    },
  };
};
