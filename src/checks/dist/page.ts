/** One HTML file of the built site, read once for all rules. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml, rawText, squeeze, type Element } from './html.ts';
import type { Fault } from './report.ts';
import { urlOf, type Place, type Site } from './site.ts';

export interface Page {
  file: string;
  url: URL;
  source: string;
  /** All of them, in the order of the document. */
  elements: Element[];
  /** The same by tag, without what stands in templates. */
  byName: ReadonlyMap<string, Element[]>;
  /** Leads on to another address; shown for a moment. */
  isRedirect: boolean;
}

/** What is wrong with one page. */
export type PageRule = (page: Page, site: Site) => Iterable<Fault>;

export const named = ({ byName }: Page, name: string): Element[] => byName.get(name) ?? [];

/** Contents of `<meta name>`, `<meta property>` or `<meta http-equiv>`: one for each element. */
export const metas = (page: Page, key: 'name' | 'property' | 'http-equiv', value: string): string[] =>
  named(page, 'meta')
    .filter(({ attributes }) => attributes.get(key)?.toLowerCase() === value)
    .map(({ attributes }) => attributes.get('content') ?? '');

export const rels = ({ attributes }: Element): string[] =>
  (attributes.get('rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);

export const canonicals = (page: Page): string[] =>
  named(page, 'link')
    .filter((element) => rels(element).includes('canonical'))
    .map(({ attributes }) => attributes.get('href') ?? '');

export const titleOf = (page: Page): string =>
  named(page, 'title')
    .filter(({ parent }) => parent?.name === 'head')
    .map(rawText)
    .map(squeeze)[0] ?? '';

export const isNoindex = (page: Page): boolean =>
  metas(page, 'name', 'robots').some((content) => /\b(?:noindex|none)\b/i.test(content));

/** Address a redirect page leads to: «0;url=/a/» → «/a/». */
export const refreshTarget = (page: Page): string | undefined =>
  metas(page, 'http-equiv', 'refresh').map((content) => /url\s*=\s*['"]?([^'"]+)/i.exec(content)?.[1])[0];

export function readPage(site: Site, file: string): Page {
  const source = readFileSync(join(site.folder, file), 'utf8');
  const elements = parseHtml(source);
  const byName = Map.groupBy(
    elements.filter(({ inert }) => !inert),
    ({ name }) => name,
  );
  const page = { file, url: urlOf(site, file), source, elements, byName, isRedirect: false };
  return { ...page, isRedirect: refreshTarget(page) !== undefined };
}

/**
 * Where a built site is to be published, as its home page says.
 * @throws when the folder holds no home page with a canonical address
 */
export function readPlace(folder: string): Place {
  const nowhere = { origin: 'https://site.invalid', base: '/', folder, files: new Set<string>(), known: new Map() };
  const home = URL.parse(canonicals(readPage(nowhere, 'index.html'))[0] ?? '');
  if (!home)
    throw new Error(
      `${join(folder, 'index.html')}: нет канонического адреса, по нему узнаётся место сайта. Соберите сайт: npm run build`,
    );
  return { origin: home.origin, base: home.pathname };
}
