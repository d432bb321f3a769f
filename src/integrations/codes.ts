/** Writes the QR codes that built pages show on paper. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codedPage } from '../domain/outlet/addresses.ts';
import { qrFile } from '../domain/outlet/qr.ts';

/** Addresses of the codes in a page, without the base path. */
const codesIn = (html: string, base: string): string[] =>
  [...html.matchAll(/<img class="print-only code" src="([^"]+)"/g)].map(([, src = '']) => `/${src.slice(base.length)}`);

export const codes = (): AstroIntegration => {
  let [home, base] = ['', ''];
  return {
    name: 'codes',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        home = new URL(base, config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const wanted = new Set<string>();
        for (const name of (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')))
          for (const code of codesIn(await readFile(join(root, name), 'utf8'), base)) wanted.add(code);
        for (const code of wanted) {
          const file = join(root, code);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, qrFile(home + codedPage(code).slice(1)));
        }
      },
    },
  };
};
