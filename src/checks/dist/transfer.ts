/** What a first visit to a page brings over the wire. Sizes are bytes; text counts as the server sends it, gzipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inlineScripts, isRun } from './csp.ts';
import { fontsNeeded } from './fonts.ts';
import { rawText, type Element } from './html.ts';
import { inScripts, inStyles } from './loads.ts';
import { named, rels, type Page } from './page.ts';
import { resolveAddress, urlOf, type Site } from './site.ts';

export interface Transfer {
  /** The page and its style sheets. */
  markup: number;
  /** Scripts that run before the reader does anything, those on the page itself included. */
  scripts: number;
  /** Everything: page, styles, scripts, fonts, pictures that do not wait to be scrolled to. */
  all: number;
  /** How many files that is. */
  requests: number;
}

/** Formats that are packed already. */
const PACKED = /\.(?:woff2?|png|jpe?g|webp|avif|bin|pagefind|pf_\w+)$/;

const zipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length;

/** Bytes of a file on the wire. */
export function wireSize(site: Site, file: string): number {
  const content = readFileSync(join(site.folder, file));
  return PACKED.test(file) ? content.length : zipped(content);
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

const filesOf = (site: Site, from: URL, addresses: (string | undefined)[]): string[] =>
  addresses.flatMap((address) => {
    const target = address ? resolveAddress(site, from, address) : undefined;
    return target?.kind === 'own' && target.file !== undefined ? [target.file] : [];
  });

const textOf = (site: Site, file: string): string => readFileSync(join(site.folder, file), 'utf8');

/** `<link rel>`. */
const links = (page: Page, rel: string): Element[] =>
  named(page, 'link').filter((element) => rels(element).includes(rel));

/** With the modules that they import at once, and those of these. */
function withImports(site: Site, files: string[]): Set<string> {
  const all = new Set(files);
  // A set grows while it is walked.
  for (const file of all)
    for (const found of filesOf(site, urlOf(site, file), inScripts(textOf(site, file)).eager)) all.add(found);
  return all;
}

/** Islands start by themselves, whatever the directive: when loaded, idle or seen. */
const ISLAND = ['component-url', 'renderer-url', 'before-hydration-url'];

function scriptFiles(page: Page, site: Site): Set<string> {
  const islands = named(page, 'astro-island').flatMap(({ attributes }) => ISLAND.map((name) => attributes.get(name)));
  const preloaded = links(page, 'modulepreload').map(({ attributes }) => attributes.get('href'));
  const sources = named(page, 'script')
    .filter(isRun)
    .map(({ attributes }) => attributes.get('src'));
  const inline = inlineScripts(page).flatMap((script) => inScripts(rawText(script)).eager);
  return withImports(site, filesOf(site, page.url, [...sources, ...preloaded, ...islands, ...inline]));
}

const styleFiles = (page: Page, site: Site): string[] =>
  filesOf(
    site,
    page.url,
    links(page, 'stylesheet').map(({ attributes }) => attributes.get('href')),
  );

function fontFiles(page: Page, site: Site, sheets: string[]): string[] {
  const inline = named(page, 'style').map(rawText).join('\n');
  const declared = [
    ...filesOf(site, page.url, fontsNeeded(page, inline).flatMap(inStyles)),
    ...sheets.flatMap((file) =>
      filesOf(site, urlOf(site, file), fontsNeeded(page, textOf(site, file)).flatMap(inStyles)),
    ),
  ];
  return [
    ...filesOf(
      site,
      page.url,
      links(page, 'preload').map(({ attributes }) => attributes.get('href')),
    ),
    ...declared,
  ];
}

function pictureFiles(page: Page, site: Site): string[] {
  const eager = named(page, 'img').filter(({ attributes }) => attributes.get('loading') !== 'lazy');
  return filesOf(site, page.url, [
    ...eager.map(({ attributes }) => attributes.get('src')),
    ...links(page, 'icon').map(({ attributes }) => attributes.get('href')),
  ]);
}

/** @param sizeOf bytes of a file on the wire; several pages share their files */
export function transferOf(page: Page, site: Site, sizeOf: (file: string) => number): Transfer {
  const sheets = styleFiles(page, site);
  const scripts = scriptFiles(page, site);
  const files = new Set([...sheets, ...scripts, ...fontFiles(page, site, sheets), ...pictureFiles(page, site)]);
  const html = zipped(page.source);
  const inline = inlineScripts(page).map(rawText).join('\n');
  return {
    markup: html + sum(sheets.map(sizeOf)),
    scripts: sum([...scripts].map(sizeOf)) + (inline === '' ? 0 : zipped(inline)),
    all: html + sum([...files].map(sizeOf)),
    requests: 1 + files.size,
  };
}
