/**
 * `npm run pdf`: guides, memos and sheets of roles as tagged PDFs with an outline, printed by a browser from the very
 * pages. Done within the build, so that a page links the file exactly when it is there. What did not change is taken
 * from the cache.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chromium, type Page } from 'playwright-core';
import { pdfAddress } from '../domain/outlet/addresses.ts';
import { findBrowser, FLAGS } from './browser.ts';

const CACHE = 'node_modules/.cache/pamyatka-pdf';

/** A day of printing would make two builds of one commit differ; of the same length, so that no offset moves. */
const NO_DAY = '19700101000000';
const undated = (pdf: Buffer): Buffer =>
  Buffer.from(pdf.toString('latin1').replace(/(?<=\/(?:Creation|Mod)Date \(D:)\d{14}/g, NO_DAY), 'latin1');

interface Place {
  root: string;
  /** Address of the home page. */
  home: string;
}

/** The browser asks for the site under its own address and gets the files of the build: links in the PDF lead to it. */
async function open({ root, home }: Place): Promise<{ page: Page; close: () => Promise<void> }> {
  const { path, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args: FLAGS, env: { ...process.env, ...env } });
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const address = decodeURIComponent(route.request().url().split(/[?#]/)[0] ?? '');
    const file = join(root, address.startsWith(home) ? address.slice(home.length) : '.missing');
    const whole = extname(file) === '' ? join(file, 'index.html') : file;
    await (existsSync(whole) ? route.fulfill({ path: whole }) : route.abort());
  });
  return { page, close: () => browser.close() };
}

async function print(page: Page, address: string): Promise<Buffer> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return undated(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true }));
}

/** Pages of the build that have a PDF, by their address below the home page. */
async function printed(root: string): Promise<{ path: string; pdf: string }[]> {
  const files = (await readdir(root, { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort();
  return files.flatMap((file) => {
    const path = file.replace(/index\.html$/, '');
    const pdf = file.endsWith('/index.html') ? pdfAddress(`/${path}`) : undefined;
    return pdf ? [{ path, pdf: pdf.slice(1) }] : [];
  });
}

async function printAll(place: Place): Promise<{ all: number; printed: number }> {
  const pages = await printed(place.root);
  let browser: Awaited<ReturnType<typeof open>> | undefined;
  let count = 0;
  await mkdir(CACHE, { recursive: true });
  try {
    for (const { path, pdf } of pages) {
      const html = await readFile(join(place.root, path, 'index.html'), 'utf8');
      const kept = join(
        CACHE,
        `${createHash('sha256').update(place.home).update(html).digest('hex').slice(0, 24)}.pdf`,
      );
      if (!existsSync(kept)) {
        browser ??= await open(place);
        await writeFile(kept, await print(browser.page, place.home + path));
        count += 1;
      }
      await mkdir(dirname(join(place.root, pdf)), { recursive: true });
      await copyFile(kept, join(place.root, pdf));
    }
  } finally {
    await browser?.close();
  }
  return { all: pages.length, printed: count };
}

export const paper = (): AstroIntegration => {
  let home = '';
  return {
    name: 'paper',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { all, printed: count } = await printAll({ root: fileURLToPath(dir), home });
        logger.info(`${all} files, ${count} printed`);
      },
    },
  };
};
