/**
 * The list of all addresses with their titles (`api/addresses.json`), for the page «not found» and for
 * programs. Made from the built pages: whatever is there is in the list, and nothing else.
 */
import { readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Known } from '../domain/address/repair.ts';

const FILE = 'api/addresses.json';

const SIGNS: Record<string, string> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** Text of an attribute as Astro writes it. */
const plain = (attribute: string): string =>
  attribute.replace(/&(?:#3[49]|quot|lt|gt|amp);/g, (sign) => SIGNS[sign] ?? sign);

const titleOf = (html: string): string => plain(/<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? '');

const refreshOf = (html: string): string | undefined =>
  /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(html)?.[1];

/**
 * @param pages address below the base path → HTML
 * @param base path below the host, with slashes at both ends
 */
export function addressList(pages: Iterable<readonly [string, string]>, base: string): Known {
  const list: { pages: Record<string, string>; moved: Record<string, string> } = { pages: {}, moved: {} };
  for (const [address, html] of pages) {
    const target = refreshOf(html);
    if (target === undefined) list.pages[address] = titleOf(html);
    else list.moved[address] = `/${plain(target).slice(base.length)}`;
  }
  return list;
}

/** Address and HTML of each page, one after another: all pages of a large base would not fit into memory. */
function* readPages(root: string, names: readonly string[]): Generator<readonly [string, string]> {
  for (const name of names) yield [`/${name.slice(0, -'index.html'.length)}`, readFileSync(join(root, name), 'utf8')];
}

/** @param base path below the host, with slashes at both ends */
export const addresses = (base: string): AstroIntegration => ({
  name: 'addresses',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const root = fileURLToPath(dir);
      const names = (await readdir(root, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
      const pages = names.filter((name) => name === 'index.html' || name.endsWith('/index.html')).sort();
      await mkdir(join(root, 'api'), { recursive: true });
      await writeFile(join(root, FILE), JSON.stringify(addressList(readPages(root, pages), base)));
    },
  },
});
