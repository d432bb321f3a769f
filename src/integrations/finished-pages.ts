/** The last pass over the HTML of a build: the card of each page, its own styles and hashes, no needless spaces. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placeCard } from '../domain/card/placing.ts';
import { CARDS, openCards } from './cards.ts';
import { narrow } from './csp.ts';
import { ownStyles } from './own-styles.ts';
import { squeeze } from './squeeze.ts';

/** All scripts of the site as one text. */
async function scriptsIn(root: string, files: readonly string[]): Promise<string> {
  const scripts = files.filter((file) => /\.m?js$/.test(file) && !file.startsWith('pagefind'));
  return (await Promise.all(scripts.map((file) => readFile(join(root, file), 'utf8')))).join('\n');
}

export const finishedPages = (): AstroIntegration => {
  let home = '';
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const cards = await openCards();
        const files = await readdir(root, { recursive: true });
        const dress = ownStyles(await scriptsIn(root, files));
        for (const name of files.filter((file) => file.endsWith('.html'))) {
          const file = join(root, name);
          const page = placeCard(await readFile(file, 'utf8'), (card) => `${home}${CARDS}/${cards.take(card)}`);
          await writeFile(file, narrow(dress(squeeze(page))));
        }
        const { drawn, all } = await cards.write(join(root, CARDS));
        logger.info(`${all} cards, ${drawn} drawn`);
      },
    },
  };
};
