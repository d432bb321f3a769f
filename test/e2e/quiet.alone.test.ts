/**
 * R-C2: opening a page asks nobody else, keeps nothing, breaks nothing. No foreign request,
 * no cookie, no console error, no breach of the content security policy, nothing in storage. R-A6: it is valid HTML
 * after its scripts as well.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Fault } from './faults.ts';
import { builtPages, DIST, type BuiltPage } from './pages.ts';
import { openStage, scene, walk, type Stage } from './stage.ts';
import { invalid } from './validity.ts';
import { watch, type Watch } from './watch.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const watches = new WeakMap<Page, Watch>();

/** Everything the page left in this browser. */
const traces = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [
      ...(document.cookie === '' ? [] : [`cookie: ${document.cookie}`]),
      ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
      ...databases.map(({ name }) => `IndexedDB: ${name ?? ''}`),
    ];
  });

async function examine(page: Page, { path }: BuiltPage): Promise<Fault[]> {
  const watched = watches.get(page) ?? (await watch(page, stage.origin));
  watches.set(page, watched);
  await page.goto(stage.at(path));
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 1000 })));
  const cookies = (await page.context().cookies()).map(({ name }) => `сервер поставил cookie ${name}`);
  const left = (await traces(page)).map((text) => `осталось в браузере: ${text}`);
  const wrong = [...(await watched.take()), ...cookies, ...left].map((text) => ({ text }));
  return [...wrong, ...invalid(await page.content(), path)];
}

test('каждая страница открывается молча: без чужих запросов, ошибок, cookie и следов в браузере; и после скриптов HTML правильный', async () => {
  expect(await walk(stage, builtPages(), examine)).toEqual([]);
});

test('сама проверка видит чужой запрос и ошибку скрипта', async () => {
  const play = scene(stage, async (page) => {
    await page.goto(stage.at('/'));
    await page.evaluate(() => {
      new Image().src = 'https://example.org/pixel.gif';
      setTimeout(() => {
        throw new Error('проба');
      });
      return new Promise((done) => setTimeout(done, 200));
    });
  });
  await expect(play).rejects.toThrow(/нарушение CSP[^]*example\.org|example\.org[^]*нарушение CSP/);
});

/** Never asked: names of formats; the stand-in host with which Pagefind parses relative addresses. */
const NAMES_ONLY = [
  /^\S+: https?:\/\/(www\.w3\.org|schemas\.[\w.-]+)$/,
  /^_astro\/\S+: http:\/\/(purl\.oclc\.org|www\.wps\.cn)$/,
  /^pagefind\/pagefind(-worker)?\.js: https:\/\/example\.com$/,
];

test('в скриптах и стилях нет адресов чужих серверов', () => {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(m?js|css)$/.test(name));
  const found = files.flatMap((name) => {
    const addresses = readFileSync(join(DIST, name), 'utf8').match(/https?:\/\/[\w.-]+/g) ?? [];
    return addresses
      .map((address) => `${name}: ${address}`)
      .filter((found) => !NAMES_ONLY.some((known) => known.test(found)));
  });
  expect(files.length).toBeGreaterThan(0);
  expect([...new Set(found)]).toEqual([]);
});
