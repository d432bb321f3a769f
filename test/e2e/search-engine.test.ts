/**
 * Pagefind joins where our own files do not hold the whole base: it is cut into parts, or a part did not come.
 * Here the words of the texts do not come.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { found, searchPage, type SearchView } from './search.ts';
import { openStage, roughScene, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The engine takes several files one after another. */
const LONG = { timeout: 15_000 };

/** Stands in texts only: in no title, alias or caption. */
const WORD_OF_TEXTS = 'воскресенье';

const asked = (page: Page): string[] => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
};

const withoutTexts = (page: Page): Promise<unknown> => page.route('**/search/t-*', (route) => route.abort());

async function ask(page: Page, query: string): Promise<SearchView> {
  await page.goto(`${stage.at('/poisk/')}?q=${encodeURIComponent(query)}`);
  return searchPage(page);
}

test('когда своих файлов хватает, движок не загружается, а отрывки есть', async () => {
  await scene(stage, async (page) => {
    const paths = asked(page);
    await ask(page, 'пароль');
    await expect.poll(() => page.locator('.found__text mark').count(), LONG).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    expect(paths.some((path) => path.includes('/pagefind/fragment/'))).toBe(true);
    expect(paths.filter((path) => /pagefind\.js|\.pagefind$|\/index\//.test(path))).toEqual([]);
  });
});

test('слова текстов не пришли: их находит движок', async () => {
  await roughScene(stage, async (page) => {
    const whole = await ask(page, WORD_OF_TEXTS);
    await whole.results.first().waitFor();
    const own = (await found(whole)).map((address) => address.replace(/#.*/, ''));
    await withoutTexts(page);
    const view = await ask(page, WORD_OF_TEXTS);
    await view.results.first().waitFor(LONG);
    const joined = (await found(view)).map((address) => address.replace(/#.*/, ''));
    expect(joined.filter((address) => own.includes(address)).length).toBeGreaterThan(0);
    expect(await view.status.innerText()).toMatch(/^Наш/);
  });
});

const BLOCKED: [name: string, pattern: string, answer: 'abort' | 'html' | 'cut'][] = [
  ['нет файла движка', '**/pagefind/pagefind.js', 'abort'],
  ['нет списка движка', '**/pagefind/pagefind-entry.json*', 'html'],
  ['WebAssembly запрещён или оборван', '**/pagefind/*.pagefind', 'cut'],
  ['нет частей индекса', '**/pagefind/index/*', 'abort'],
  ['нет отрывков', '**/pagefind/fragment/*', 'abort'],
  ['отрывки испорчены', '**/pagefind/fragment/*', 'cut'],
  ['нет списка адресов', '**/pagefind/addresses.txt', 'html'],
];

for (const [name, pattern, how] of BLOCKED)
  test(`${name}: первый ответ остаётся, об ошибке не говорится`, async () => {
    await roughScene(stage, async (page) => {
      let times = 0;
      await withoutTexts(page);
      await page.route(pattern, (route) => {
        times += 1;
        return how === 'abort'
          ? route.abort()
          : route.fulfill(
              how === 'html' ? { contentType: 'text/html', body: '<!doctype html>' } : { body: '\0asm cut' },
            );
      });
      const view = await ask(page, 'пароль');
      await expect.poll(() => times, LONG).toBeGreaterThan(0);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(300);
      expect(await view.results.count()).toBeGreaterThan(5);
      expect(await view.status.innerText()).toMatch(/^Наш/);
      expect(await view.retry.count()).toBe(0);
    });
  });
