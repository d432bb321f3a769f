/** The site below a path of somebody's host: «https://example.org/pamyatka/» works as well as a host of its own. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { buildSite, type Built } from './build.ts';
import type { Fault } from './faults.ts';
import { builtPages, fullest, type BuiltPage } from './pages.ts';
import { found, searchView } from './search.ts';
import { openStage, scene, walk, type Stage } from './stage.ts';
import { watch, type Watch } from './watch.ts';

const BASE = '/pamyatka/';
const PUBLIC = `https://example.org${BASE}`;

let built: Built;
let stage: Stage;
let pages: BuiltPage[];
beforeAll(async () => {
  built = await buildSite({ PAMYATKA_URL: PUBLIC });
  pages = builtPages(built.folder);
  stage = await openStage(built.folder, BASE);
});
afterAll(async () => {
  await stage.close();
  built.remove();
});

const watches = new WeakMap<Page, Watch>();

/** Everything loads, every link stays below the path, the addresses for others are the public ones. */
async function examine(page: Page, { path }: BuiltPage): Promise<Fault[]> {
  const watched = watches.get(page) ?? (await watch(page, stage.origin));
  watches.set(page, watched);
  await page.goto(stage.at(path));
  const outside = await page.locator('a[href], link[href], form[action], img[src]').evaluateAll(
    (elements, base) =>
      elements
        .map((element) => element.getAttribute('href') ?? element.getAttribute('action') ?? element.getAttribute('src') ?? '')
        .filter((address) => address.startsWith('/') && !address.startsWith(base)),
    BASE,
  );
  const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  return [
    ...(await watched.take()).map((text) => ({ text })),
    ...outside.map((address) => ({ text: `ссылка мимо папки сайта: ${address}` })),
    ...(canonical.startsWith(PUBLIC) ? [] : [{ text: `канонический адрес мимо сайта: ${canonical}` }]),
  ];
}

test('все страницы открываются без потерянных файлов, и ни одна ссылка не ведёт мимо папки сайта', async () => {
  expect(await walk(stage, pages, examine)).toEqual([]);
});

test('от главной к инструкции, к шагу и обратно можно дойти по ссылкам', async () => {
  await scene(stage, async (page) => {
    const guide = fullest(pages, /^\/kak\/[^/]+\/$/).path;
    const below = BASE.slice(0, -1);
    await page.goto(stage.at('/'));
    await page.locator(`main a[href="${below}${guide}"]`).first().click();
    await page.waitForURL(stage.at(guide));
    await page.locator(`main ol.steps a[href^="${below}${guide}"]`).first().click();
    expect(new URL(page.url()).pathname.startsWith(`${below}${guide}`)).toBe(true);
    await page.locator('header a').first().click({ force: true });
    await page.waitForURL(stage.at('/'));
  });
});

test('поиск находит и ведёт на страницы внутри папки сайта', async () => {
  await scene(stage, async (page) => {
    await page.goto(`${stage.at('/poisk/')}?q=пароль`);
    await searchView(page).results.first().waitFor();
    const addresses = (await found(page)).map((address) => new URL(address, page.url()).pathname);
    expect(addresses.filter((path) => !path.startsWith(BASE))).toEqual([]);
    await searchView(page).results.first().click();
    await page.waitForURL((url) => url.pathname !== `${BASE}poisk/`);
    expect(await page.locator('h1').count()).toBe(1);
  });
});
