/**
 * Files that hang on a page which moved, under their old names: a program that asks for one follows no HTML, and a
 * static host may know no rules. The old name brings the file as it is now, with the new addresses inside.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { goneFile, oldFiles, type OldFile } from '../domain/outlet/attached.ts';
import { readMoves, readPublished } from './former.ts';

/** Day and reservation, as the list of pages has them. */
async function readVersion(root: string): Promise<{ version: string; notice: string }> {
  const { version, site } = JSON.parse(await readFile(join(root, 'api/pages.json'), 'utf8')) as {
    version: string;
    site: { notice: string };
  };
  return { version, notice: site.notice };
}

async function put(old: OldFile, root: string, home: string): Promise<void> {
  const file = join(root, old.from);
  if (existsSync(file) || ('to' in old && !existsSync(join(root, old.to)))) return;
  await mkdir(dirname(file), { recursive: true });
  if ('to' in old) return copyFile(join(root, old.to), file);
  const told = goneFile(old, await readVersion(root), (address) => new URL(address.slice(1), home).href);
  return writeFile(file, JSON.stringify(told));
}

/** @param content folder of the content */
export const attachedFiles = (content: string): AstroIntegration => {
  let home = '';
  return {
    name: 'attached-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const files = oldFiles(await readPublished(content), await readMoves(content));
        for (const old of files) await put(old, fileURLToPath(dir), home);
      },
    },
  };
};
