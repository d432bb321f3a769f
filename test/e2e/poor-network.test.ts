/** R-C3: the text comes first. 30 kbit/s and two seconds of delay, no pictures, a line that dies after the page. */
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from './browser.ts';
import { builtPages, DIST, fullest } from './pages.ts';
import { cut, hang, host, type Fault } from './releases.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const GUIDE = fullest(builtPages(), /^\/kak\/[^/]+\/$/).path;

const isPage: (...given: Parameters<Fault>) => boolean = ({ url = '' }) => url === GUIDE;

/** As a host sends it: compressed. */
const page: Fault = (_request, response) => {
  const body = gzipSync(readFileSync(join(DIST, GUIDE, 'index.html')), { level: 9 });
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).end(body);
  return true;
};

/** What a reader must be able to do with the page's text alone. */
async function canRead(tab: Page): Promise<void> {
  await tab.locator('ol.steps > li').last().waitFor();
  const state = await tab.evaluate(() => ({
    title: document.querySelector('h1')?.getBoundingClientRect().height ?? 0,
    words: (document.querySelector('main')?.innerText ?? '').length,
    // The margin of the page comes from the styles: they are there.
    styled: getComputedStyle(document.querySelector('main h1') ?? document.body).fontWeight,
    links: document.querySelectorAll('main ol.steps a[href]').length,
  }));
  expect(state.title).toBeGreaterThan(20);
  expect(state.words).toBeGreaterThan(1000);
  expect(Number(state.styled)).toBeGreaterThanOrEqual(600);
  expect(state.links).toBeGreaterThan(0);
}

const FAULTS: [name: string, rest: Fault][] = [
  ['связь оборвалась сразу после страницы', cut],
  ['всё, кроме страницы, зависло', hang],
];

for (const [name, rest] of FAULTS)
  test(`${name}: текст оформлен и читается целиком`, async () => {
    const site = await host(DIST);
    const context = await browser.newContext({ serviceWorkers: 'block' });
    site.suffer((request, response) => (isPage(request, response) ? page : rest)(request, response));
    try {
      const tab = await context.newPage();
      await tab.goto(site.origin + GUIDE, { waitUntil: 'commit' });
      await canRead(tab);
    } finally {
      await context.close();
      await site.close();
    }
  });

test('30 кбит/с и две секунды задержки: текст виден раньше скриптов и шрифтов', async () => {
  const site = await host(DIST);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  site.suffer((request, response) => isPage(request, response) && page(request, response));
  try {
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    const rate = 30_000 / 8;
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 2000,
      downloadThroughput: rate,
      uploadThroughput: rate,
    });
    const late: string[] = [];
    tab.on('requestfinished', (request) => late.push(new URL(request.url()).pathname));
    await tab.goto(site.origin + GUIDE, { waitUntil: 'commit' });
    await tab.locator('ol.steps > li').first().waitFor();
    expect(await tab.locator('main').innerText()).toMatch(/\S+(?:\s+\S+){40}/);
    expect(late.filter((path) => path.startsWith('/_astro/'))).toEqual([]);
  } finally {
    await context.close();
    await site.close();
  }
});

test('картинки выключены: текст на месте, у каждой картинки есть слова', async () => {
  const site = await host(DIST);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.route(/\.(?:png|jpe?g|webp|avif|gif|svg)(?:\?|$)/, (route) => route.abort());
  try {
    const tab = await context.newPage();
    await tab.goto(site.origin + GUIDE);
    await canRead(tab);
    // A picture that does not come leaves its words.
    expect(await tab.evaluate(() => [...document.images].filter((image) => !image.hasAttribute('alt')).length)).toBe(0);
  } finally {
    await context.close();
    await site.close();
  }
});
