/**
 * A base that has outgrown the head, or one file: titles come in small files, then records, then texts. Here the
 * real base is packed as if it were large; what thousands of guides cost is in test/search/growth.test.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KB } from '../../src/checks/dist/limits.ts';
import { packFirstAnswer, type FirstAnswerFiles, type PackOptions } from '../../src/domain/search/packing/pack.ts';
import { baseOf } from '../search/content.ts';
import { DIST } from './pages.ts';
import { found, searchSheet, type SearchView } from './search.ts';
import { openStage, roughScene, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const { records, lexicon } = baseOf('content');
const GROWN: [name: string, options: PackOptions][] = [
  ['заголовки не вошли в голову', { room: 10 }],
  ['база разрезана', { limit: 10 }],
];

/** Headers of an answer, bytes: an allowance. */
const HEADERS = 200;
const zipped = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length + HEADERS;

/** Serves these files in place of those of the build; notes what was asked for. */
async function serveInstead(page: Page, { head, files }: FirstAnswerFiles): Promise<Map<string, number>> {
  const weights = new Map<string, number>();
  await page.route('**/search/*', async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.split('/').pop() ?? '');
    const body = name === 'head.json' ? head : (files[name.replace(/\.txt$/, '')] ?? '');
    weights.set(name, zipped(body));
    await route.fulfill({ body, contentType: name.endsWith('.json') ? 'application/json' : 'text/plain' });
  });
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!/^\/_astro\/(?:search|rest|distance|engine)\.|^\/pagefind\//.test(pathname)) return;
    const content = readFileSync(join(DIST, decodeURIComponent(pathname)));
    weights.set(pathname, /\.pf_\w+$/.test(pathname) ? content.length + HEADERS : zipped(content));
  });
  return weights;
}

async function ask(page: Page, query: string): Promise<SearchView> {
  await page.goto(stage.at('/'), { waitUntil: 'networkidle' });
  await page.keyboard.press('Control+KeyK');
  const view = searchSheet(page);
  await view.field.fill(query);
  return view;
}

const sum = (weights: Iterable<number>): number => [...weights].reduce((all, each) => all + each, 0);

describe.each(GROWN)('%s', (_, options) => {
  const packed = packFirstAnswer(records, lexicon, options);

  test('первый ответ приходит без остальных файлов и не больше 25 КБ, полный — не больше 130', async () => {
    await scene(stage, async (page) => {
      const weights = await serveInstead(page, packed);
      let release = (): void => undefined;
      const stands = new Promise<void>((done) => (release = done));
      await page.route(/\/(?:rest|distance)\./, async (route) => {
        await stands;
        await route.continue();
      });
      const view = await ask(page, 'сброс пароля');
      await view.results.first().waitFor();
      expect((await found(view))[0]).toContain('/kak/sbros-parolya/');
      const first = [...weights].filter(([name]) => !/\/(?:rest|distance)\./.test(name));
      expect(first.some(([name]) => name.startsWith('f-'))).toBe(true);
      expect(first.every(([name]) => /^f-|^head|\/search\./.test(name))).toBe(true);
      expect(sum(first.map(([, weight]) => weight))).toBeLessThanOrEqual(25 * KB);
      release();
      await expect.poll(() => page.locator('dialog .found__text mark').count(), { timeout: 15_000 }).toBeGreaterThan(0);
      await page.waitForLoadState('networkidle');
      expect([...weights.keys()].filter((name) => /engine|pagefind\.js/.test(name))).toEqual([]);
      expect(sum(weights.values())).toBeLessThanOrEqual(130 * KB);
    });
  });

  test.each(['почта', 'ghbukfitybt', 'прикас', 'воскресенье', '41 фз'])(
    'находит то же, что целая: %s',
    async (query) => {
      const answers = async (page: Page): Promise<string[]> => {
        const view = await ask(page, query);
        await view.results.first().waitFor();
        await page.waitForLoadState('networkidle');
        return found(view);
      };
      await scene(stage, async (page) => {
        const [whole] = await answers(page);
        await serveInstead(page, packed);
        expect((await answers(page))[0]).toBe(whole);
      });
    },
  );

  test.each<[name: string, answer: (route: Route) => Promise<void>]>([
    ['их нет', (route) => route.fulfill({ status: 404, body: 'нет' })],
    ['вместо них страница', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Вход' })],
  ])('файлы заголовков не пришли (%s): отвечают остальные', async (__, answer) => {
    await roughScene(stage, async (page) => {
      await serveInstead(page, packed);
      const asked: string[] = [];
      await page.route('**/search/f-*', (route) => {
        asked.push(route.request().url());
        return answer(route);
      });
      const view = await ask(page, 'сброс пароля');
      await view.results.first().waitFor();
      expect((await found(view))[0]).toContain('/kak/sbros-parolya/');
      expect(asked.length).toBeGreaterThan(0);
    });
  });
});

test('файлы заголовков застряли в пути: ответ из остальных их не ждёт', async () => {
  await roughScene(stage, async (page) => {
    await serveInstead(page, packFirstAnswer(records, lexicon, { room: 10 }));
    let asked = 0;
    await page.route('**/search/f-*', () => void (asked += 1));
    const view = await ask(page, 'сброс пароля');
    await view.results.first().waitFor();
    expect((await found(view))[0]).toContain('/kak/sbros-parolya/');
    expect(asked).toBeGreaterThan(0);
  });
});
