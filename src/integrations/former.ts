/**
 * A step, a heading, an outcome that was renamed keeps its old id: a browser that comes with the old
 * fragment stops at the same place, without scripts and offline. Written into the built pages, because
 * ids stand in a dozen components and in Markdown.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { fateOf, formerOn, movesOf, pageOf, type Former, type Move, type Moves } from '../domain/address/moves.ts';

const has = (html: string, id: string): boolean => html.includes(` id="${id}"`);

/**
 * The page with an empty element of the old id inside the element that has the new one.
 * @throws when nothing on the page has the new id: the checks let no such entry through
 */
export function withFormer(html: string, { old, now }: Former): string {
  if (has(html, old)) return html;
  // Between the cells of a table nothing may stand: there the first cell takes it in.
  const place = new RegExp(`<tr\\b[^>]* id="${now}"[^>]*>\\s*<t[dh]\\b[^>]*>|<(?!tr\\b)\\w+\\b[^>]* id="${now}"[^>]*>`);
  if (!place.test(html))
    throw new Error(`Нет места #${now}, которое раньше называлось #${old}. Запустите npm run check.`);
  return html.replace(place, (opening) => `${opening}<span class="former" id="${old}"></span>`);
}

/** Pages on which something stands under a new id. */
const pagesWithFormer = (moves: Moves): Set<string> =>
  new Set(
    [...moves.keys()].flatMap((from) => {
      const fate = fateOf(from, moves);
      return fate?.kind === 'moved' && fate.to.includes('#') ? [pageOf(fate.to)] : [];
    }),
  );

/** Entries of redirects.yaml. */
export async function readMoves(content: string): Promise<Moves> {
  const file = join(content, 'redirects.yaml');
  return movesOf(existsSync(file) ? ((parse(await readFile(file, 'utf8')) ?? []) as Move[]) : []);
}

/** Lines of permalinks.lock. */
export async function readPublished(content: string): Promise<string[]> {
  const file = join(content, 'permalinks.lock');
  return existsSync(file) ? (await readFile(file, 'utf8')).split(/\r?\n/).filter((line) => line.startsWith('/')) : [];
}

/** @param content folder of the content */
export const formerPlaces = (content: string): AstroIntegration => ({
  name: 'former-places',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const moves = await readMoves(content);
      for (const page of pagesWithFormer(moves)) {
        const file = join(fileURLToPath(dir), page, 'index.html');
        const html = await readFile(file, 'utf8');
        await writeFile(file, formerOn(page, moves).reduce(withFormer, html));
      }
    },
  },
});
