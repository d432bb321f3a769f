/** What a page makes the browser load by itself: it must exist, and be ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rawText, type Element } from './html.ts';
import { cardImages } from './links.ts';
import { named, rels, type Page } from './page.ts';
import type { Fault } from './report.ts';
import { resolveAddress, urlOf, type Site } from './site.ts';

/** Tag → attributes with an address that is loaded. */
const LOADED: Record<string, string[]> = {
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  embed: ['src'],
  track: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  object: ['data'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  'astro-island': ['component-url', 'renderer-url', 'before-hydration-url'],
};

/** Links that only name another page; every other rel loads or connects. */
const NAMING = ['canonical', 'alternate', 'license', 'author', 'help', 'search', 'next', 'prev', 'me', 'sitemap'];

const split = (name: string, value: string): string[] =>
  name.endsWith('srcset')
    ? value
        .split(/,\s+|,$/)
        .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
        .filter(Boolean)
    : [value];

function loadedBy(element: Element): string[] {
  const { name, attributes } = element;
  const names =
    name === 'link' && !rels(element).every((rel) => NAMING.includes(rel))
      ? ['href', 'imagesrcset']
      : (LOADED[name] ?? []);
  return names.flatMap((attribute) => split(attribute, attributes.get(attribute) ?? '')).filter(Boolean);
}

/** Addresses in a style sheet. */
export const inStyles = (css: string): string[] =>
  [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+["']([^"']+)/g)].map(
    (match) => match.slice(1).find((part) => part !== undefined) ?? '',
  );

/** Addresses of the modules that a script imports: at once, or when asked. */
export function inScripts(code: string): { eager: string[]; lazy: string[] } {
  const found = (pattern: RegExp): string[] =>
    [...code.matchAll(pattern)].map((match) => match[1] ?? '').filter((address) => /^\.{0,2}\//.test(address));
  return { eager: found(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g), lazy: found(/\bimport\(\s*["'`]([^"'`]+)["'`]/g) };
}

/** Everything the page asks for, as written. */
export function loads(page: Page): string[] {
  const { eager, lazy } = inScripts(named(page, 'script').map(rawText).join('\n'));
  const styles = named(page, 'style').flatMap((style) => inStyles(rawText(style)));
  return [...new Set([...page.elements.flatMap(loadedBy), ...cardImages(page), ...styles, ...eager, ...lazy])];
}

function loadFault(site: Site, from: URL, address: string): Fault | undefined {
  const target = resolveAddress(site, from, address);
  if (target.kind === 'foreign')
    return {
      code: 'dist-foreign',
      message: `страница обращается к чужому серверу ${target.url.host}: ${address}`,
      fix: 'положите файл на сайт и сошлитесь на него',
    };
  if (target.kind === 'other') return undefined;
  if (target.kind === 'own' && target.file !== undefined) return undefined;
  return {
    code: 'dist-asset',
    message: `файла ${address} нет`,
    fix: 'верните файл или уберите ссылку на него; проверьте, что в адресе есть папка сайта',
  };
}

export function* checkLoads(page: Page, site: Site): Generator<Fault> {
  for (const address of loads(page)) {
    const fault = loadFault(site, page.url, address);
    if (fault) yield fault;
  }
  for (const form of named(page, 'form')) {
    const target = resolveAddress(site, page.url, form.attributes.get('action') ?? '');
    if (target.kind === 'foreign')
      yield {
        code: 'dist-foreign',
        message: `форма отправляет введённое на чужой сервер ${target.url.host}`,
        fix: 'форма может вести только на страницу этого сайта',
      };
  }
}

/** What a style sheet or a script of ours asks for. */
function inAsset(site: Site, file: string): string[] {
  const text = (): string => readFileSync(join(site.folder, file), 'utf8');
  if (file.endsWith('.css')) return inStyles(text());
  if (!/\.m?js$/.test(file)) return [];
  const { eager, lazy } = inScripts(text());
  return [...eager, ...lazy];
}

export function* checkAsset(site: Site, file: string): Generator<Fault> {
  for (const address of new Set(inAsset(site, file))) {
    const fault = loadFault(site, urlOf(site, file), address);
    if (fault) yield fault;
  }
}
