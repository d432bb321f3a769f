/** PAMYATKA_OFFLINE=off, published over a site whose readers have its worker: nothing of the copy is left. R-D3. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { buildSite, type Built } from './build.ts';
import { builtPages } from './pages.ts';
import { cut } from './releases.ts';
import { kept, play, settle } from './visitor.ts';

const SOON = { timeout: 15_000 };
const CONTENT = { PAMYATKA_CONTENT: 'test/fixtures/content-minimal' };

let browser: Browser;
let on: Built;
let off: Built;
beforeAll(async () => {
  browser = await launch();
  on = await buildSite(CONTENT);
  off = await buildSite({ ...CONTENT, PAMYATKA_OFFLINE: 'off' });
});
afterAll(async () => {
  await browser.close();
  on.remove();
  off.remove();
});

test('в выключенной сборке нет копии, а страницы не просят её сохранить', () => {
  expect(existsSync(join(on.folder, 'offline'))).toBe(true);
  expect(existsSync(join(off.folder, 'offline'))).toBe(false);
  expect(readFileSync(join(off.folder, 'sw.js'))).toEqual(readFileSync(join(on.folder, 'sw-off.js')));
  expect(builtPages(off.folder).filter(({ html }) => html.includes('data-build='))).toEqual([]);
});

test('день, прошедший по часам читателя, отмечен и без копии', async () => {
  const { path } = builtPages(off.folder).find(({ html }) => html.includes('data-review')) ?? { path: '' };
  await play(browser, off.folder, async ({ page, complaints }, site) => {
    await page.clock.setFixedTime('2040-01-01');
    await page.goto(site.origin + path);
    await page.locator('.passport', { hasText: 'срок сверки прошёл' }).waitFor();
    expect(complaints()).toEqual([]);
  });
});

test('следующее же посещение снимает работника и стирает копию, заметки читателя остаются; сайт работает', async () => {
  const guide = builtPages(on.folder).find(({ path }) => /^\/kak\/[^/]+\/$/.test(path))?.path ?? '';
  await play(browser, on.folder, async ({ page, complaints }, site) => {
    await settle(page, site.origin + guide);
    await page.locator('ol.steps [data-done]').first().check();
    expect(await kept(page)).toMatchObject({ worker: 'activated', complete: true });
    site.publish(off.folder);
    await page.goto(`${site.origin}/`);
    await expect.poll(() => kept(page), SOON).toMatchObject({ worker: 'none', caches: {} });
    for (const path of ['/', '/kak/', '/poisk/?q=а', guide]) {
      await page.goto(site.origin + path);
      expect(await page.locator('h1').count()).toBe(1);
    }
    expect(await page.locator('ol.steps [data-done]').first().isChecked()).toBe(true);
    // Longer than a page waits before it asks for a copy.
    await page.waitForTimeout(3000);
    expect(await kept(page)).toMatchObject({ worker: 'none', caches: {} });
    expect(complaints()).toEqual([]);
    site.suffer(cut);
    await expect(page.goto(`${site.origin}/kak/`)).rejects.toThrow();
  });
});
