/** The site below a path of somebody's host: «https://example.org/pamyatka/» works as well as a host of its own. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeArchive } from '../../src/integrations/archive/make.ts';
import { buildSite, type Built } from './build.ts';
import { gather } from './faults.ts';
import { builtPages, fullest, type BuiltPage } from './pages.ts';
import { cut, host } from './releases.ts';
import { found, searchPage } from './search.ts';
import { openStage, scene, type Stage } from './stage.ts';
import { templates } from './templates.ts';
import { settle, visitor } from './visitor.ts';

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

test('ни одна ссылка, картинка или форма не ведёт мимо папки сайта', () => {
  const found = pages.flatMap(({ path, html }) => {
    const addresses = [...html.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map((match) => match[1] ?? '');
    const outside = addresses.filter((address) => !address.startsWith(BASE));
    const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';
    return [...outside, ...(canonical.startsWith(PUBLIC) ? [] : [canonical])].map((text) => ({ path, text }));
  });
  expect(gather(found)).toEqual([]);
});

test('страница каждого вида открывается без потерянных файлов и ошибок', async () => {
  for (const { path, suffix, act } of templates(pages))
    await scene(stage, async (page) => {
      await page.goto(stage.at(path) + suffix);
      await act(page);
    });
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
    await searchPage(page).results.first().waitFor();
    const addresses = (await found(searchPage(page))).map((address) => new URL(address, page.url()).pathname);
    expect(addresses.filter((path) => !path.startsWith(BASE))).toEqual([]);
    await searchPage(page).results.first().click();
    await page.waitForURL((url) => url.pathname !== `${BASE}poisk/`);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

test('без связи открываются страницы внутри папки сайта; соседний сайт не затронут', async () => {
  const site = await host(built.folder, BASE);
  const { page, context, complaints, close } = await visitor(stage.browser);
  try {
    const guide = BASE + fullest(pages, /^\/kak\/[^/]+\/$/).path.slice(1);
    await context.route(`${site.origin}/other/`, (route) => route.fulfill({ contentType: 'text/html', body: 'other' }));
    await settle(page, site.origin + BASE);
    site.suffer(cut);
    await page.goto(site.origin + guide);
    expect(await page.locator('[data-copy-of]').count()).toBe(1);
    await page.goto(`${site.origin}${BASE}poisk/?q=пароль`);
    await searchPage(page).results.first().click();
    await page.waitForURL((url) => url.pathname.startsWith(`${BASE}kak/`));
    expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/^pk:\/pamyatka\/:\w{10}$/)]);
    expect(complaints()).toEqual([]);
    await page.goto(`${site.origin}/other/`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  } finally {
    await close();
    await site.close();
  }
});

test('архив сайта из папки ссылается только на себя', async () => {
  const archive = await makeArchive(built.folder, BASE, 'Памятка');
  const home = String(archive.get('pamyatka/index.html'));
  expect(home).toContain('href="./kak/index.html"');
  expect(
    [...archive.values()].filter((content) => typeof content === 'string' && content.includes(`="${BASE}`)),
  ).toEqual([]);
});
