/** Built folder → files of the archive that opens from a folder by double click. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { localPage, modulesOf } from '../../domain/archive/page.ts';
import { startPage } from '../../domain/archive/start.ts';
import { rehashed } from './hashes.ts';
import { localScript, pageScript, workerScript } from './scripts.ts';

/** Name in the archive → content. */
export type Archive = Map<string, string | Uint8Array>;

/** Folder of the site in the archive: beside it stands one file, to be opened. */
const FOLDER = 'pamyatka';

/** For servers, robots and feeds; the search and the texts to copy come as scripts. */
const LEFT_OUT =
  /^(?:api|search|pagefind|offline|og|pdf)\/|^sw(?:-off)?\.js$|^_(?:headers|redirects)$|^sitemap|^robots\.txt$|^404\.html$|^SHA256SUMS$|^_astro\/.*\.js$/;
/** Data that scripts ask for, by the folder they lie in. */
const DATA = { search: /^search\//, api: /^api\/text\// };
const WORKER = /^_astro\/.*\.worker-.*\.js$/;

function filesIn(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return found.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/')).sort();
}

const text = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

function dataScripts(folder: string, names: readonly string[]): [string, string][] {
  return Object.entries(DATA).map(([part, files]) => {
    const texts = names.filter((name) => files.test(name)).map((name) => [name, text(folder, name)]);
    return [`arhiv/${part}.js`, `archive.keep(${JSON.stringify(Object.fromEntries(texts))});`];
  });
}

/** Scripts for each kind of page: the same modules make the same script. */
class Scripts {
  /** Name → code. */
  readonly content = new Map<string, string>();
  readonly #made = new Map<string, string>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async of(modules: readonly string[]): Promise<string> {
    const known = this.#made.get(modules.join());
    if (known) return known;
    const name = `arhiv/${this.#made.size + 1}.js`;
    this.#made.set(modules.join(), name);
    this.content.set(name, await pageScript(this.#folder, modules));
    return name;
  }
}

/**
 * @param base path of the build below its host
 * @param title name of the site
 */
export async function makeArchive(folder: string, base: string, title: string): Promise<Archive> {
  const names = filesIn(folder);
  const inner: Archive = new Map([['arhiv/0.js', await localScript()], ...dataScripts(folder, names)]);
  const workers = names.filter((name) => WORKER.test(name));
  inner.set('arhiv/workers.js', await workerScript(folder, workers));
  const scripts = new Scripts(folder);
  for (const name of names.filter((file) => !LEFT_OUT.test(file))) {
    if (!name.endsWith('.html')) {
      inner.set(name, readFileSync(join(folder, name)));
      continue;
    }
    const html = text(folder, name);
    const modules = modulesOf(html, base);
    const own = modules.length > 0 ? [await scripts.of(modules)] : [];
    const needsWorkers = own.some((file) => /\.worker-/.test(scripts.content.get(file) ?? ''));
    const all = own.length > 0 ? ['arhiv/0.js', ...(needsWorkers ? ['arhiv/workers.js'] : []), ...own] : [];
    inner.set(name, rehashed(html, localPage(html, { page: name, base }, all)));
  }
  for (const [name, code] of scripts.content) inner.set(name, code);
  const files = [...inner].map(([name, content]) => [`${FOLDER}/${name}`, content] as const);
  return new Map([['index.html', startPage(title, FOLDER)], ...files.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
