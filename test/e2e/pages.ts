/** Every page of a built folder, as addresses: «/», «/kak/x/», «/404.html». */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The built site under test; `npm test` builds it before. */
export const DIST = resolve(process.env['PAMYATKA_DIST'] ?? 'dist');

export interface BuiltPage {
  /** Address below the base path, with a slash in front. */
  path: string;
  file: string;
  html: string;
}

/** A page whose only purpose is to lead to another one. */
const redirects = (html: string): boolean => /<meta[^>]+http-equiv=["']?refresh/i.test(html);

/** All HTML files that are no redirects, sorted by address. */
export function builtPages(folder: string = DIST): BuiltPage[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  if (names.length === 0)
    throw new Error(`В папке «${folder}» нет ни одной страницы: сначала соберите сайт (npm run build).`);
  return names
    .map((name) => {
      const file = join(folder, name);
      const path = `/${relative(folder, file).split(sep).join('/')}`.replace(/\/index\.html$/, '/');
      return { path, file, html: readFileSync(file, 'utf8') };
    })
    .filter(({ html }) => !redirects(html))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The fullest page among those with such an address and, if asked, such a piece in its HTML. */
export function fullest(pages: BuiltPage[], address: RegExp, holds: RegExp = /^/): BuiltPage {
  const fitting = pages.filter(({ path, html }) => address.test(path) && holds.test(html));
  const [page] = fitting.sort((a, b) => b.html.length - a.html.length);
  if (!page) throw new Error(`На собранном сайте нет страницы ${String(address)} с ${String(holds)}.`);
  return page;
}
