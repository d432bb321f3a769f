/**
 * Makes the two indexes of the search from our own records: the small first answer (`search/`) and
 * Pagefind's (`pagefind/`). After a build they are written into `dist/`, in development they are made
 * on the first request. Why not from HTML: docs/decisions/search-records.md.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { packFirstAnswer } from '../domain/search/packing/pack.ts';
import type { Lexicon } from '../domain/search/query/lexicon.ts';
import type { SearchRecord } from '../domain/search/record.ts';
import { buildIndex } from './pagefind.ts';

interface Base {
  records: SearchRecord[];
  lexicon: Lexicon;
}

/** Address below the base → content. */
type Files = Map<string, string | Uint8Array>;

const BASE = 'search-base.json';
const OWN = /^(?:search|pagefind)\//;
const TYPES: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

async function indexFiles({ records, lexicon }: Base): Promise<Files> {
  const { head, files } = packFirstAnswer(records, lexicon);
  const full = await buildIndex(records, lexicon.stopWords);
  return new Map<string, string | Uint8Array>([
    ['search/head.json', head],
    ...Object.entries(files).map(([name, content]) => [`search/${name}.txt`, content] as const),
    ...[...full].map(([name, content]) => [`pagefind/${name}`, content] as const),
  ]);
}

async function writeIndex(dist: string): Promise<number> {
  const source = join(dist, BASE);
  const base = JSON.parse(await readFile(source, 'utf8')) as Base;
  const files = await indexFiles(base);
  // A large base has ten thousands of files in a handful of folders.
  for (const folder of new Set([...files.keys()].map(dirname))) await mkdir(join(dist, folder), { recursive: true });
  for (const [name, content] of files) await writeFile(join(dist, name), content);
  await rm(source);
  return base.records.length;
}

/** The indexes of the development server: made when first asked for, dropped when content changes. */
function devIndex(origin: () => string) {
  let files: Promise<Files> | undefined;
  const make = async () => indexFiles((await (await fetch(origin() + BASE)).json()) as Base);
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
          const path = decodeURIComponent(new URL(request.url ?? '/', 'http://dev').pathname);
          const name = path.startsWith(base) ? path.slice(base.length) : path.slice(1);
          if (!OWN.test(name)) return next();
          void index.file(name).then((content) => {
            if (!content) return next();
            response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
            response.end(content);
          });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeIndex(fileURLToPath(dir))} records`);
      },
    },
  };
};
