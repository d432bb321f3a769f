/** Who comes from the search sees the searched words marked, and only then. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { searchPage, searchSheet } from './search.ts';
import { openStage, scene, type Stage } from './stage.ts';
import { PHONE } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const LONG = { timeout: 15_000 };
const marks = (page: Page) => page.locator('main mark[data-found]');
const textOf = (page: Page): Promise<string> => page.locator('main').evaluate((main) => main.textContent);

async function openFirst(page: Page, query: string, kind: string): Promise<void> {
  await page.goto(`${stage.at('/poisk/')}?q=${encodeURIComponent(query)}`);
  await searchPage(page)
    .results.and(page.locator(`[href${kind}"#"]`))
    .first()
    .click();
  await page.waitForURL((url) => url.pathname !== '/poisk/');
}

test('слова отмечены в открытом шаге, адрес остаётся чистым, отметки снимаются, текст не меняется', async () => {
  await scene(
    stage,
    async (page) => {
      await openFirst(page, 'временный пароль', '*=');
      await expect.poll(() => marks(page).count(), LONG).toBeGreaterThan(0);
      const { search, hash } = new URL(page.url());
      expect([search, hash.length > 1]).toEqual(['', true]);
      const step = page.locator(hash);
      expect(await step.locator('mark').count()).toBe(await marks(page).count());
      expect(await step.evaluate((part) => Math.abs(part.getBoundingClientRect().top) < innerHeight)).toBe(true);
      for (const word of await marks(page).allTextContents()) expect(word.toLowerCase()).toMatch(/^(парол|врем)/);
      await page.getByRole('button', { name: 'Убрать отметки' }).click();
      expect(await marks(page).count()).toBe(0);
      expect(await page.locator('.found-bar').count()).toBe(0);
      const after = await textOf(page);
      await page.reload();
      expect(await textOf(page)).toBe(after);
    },
    { viewport: PHONE },
  );
});

test('в строке из нескольких частей отмеченное слово остаётся на своём месте', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at('/kak/vremennyj-parol/'), { waitUntil: 'networkidle' });
      const line = page.locator('main summary', { hasText: /парол/i }).first();
      const place = (): Promise<number> => line.evaluate((summary) => summary.getBoundingClientRect().height);
      const [before, text] = [await place(), await line.innerText()];
      await page.evaluate(() =>
        sessionStorage.setItem('pk:found', JSON.stringify({ path: location.pathname, stems: ['парол'] })),
      );
      await page.reload();
      await expect.poll(() => line.locator('mark').count(), LONG).toBeGreaterThan(0);
      expect([await place(), await line.innerText()]).toEqual([before, text]);
      await page.getByRole('button', { name: 'Убрать отметки' }).click();
      expect(await line.locator('[data-found]').count()).toBe(0);
      expect(await place()).toBe(before);
    },
    { viewport: PHONE },
  );
});

test('страница без шага отмечается целиком; следующее открытие — без отметок', async () => {
  await scene(stage, async (page) => {
    await page.goto(`${stage.at('/poisk/')}?q=${encodeURIComponent('штраф за мессенджер')}`);
    await searchPage(page).results.and(page.locator(':not([href*="#"])')).first().click();
    await page.waitForURL((url) => url.pathname !== '/poisk/');
    await expect.poll(() => marks(page).count(), LONG).toBeGreaterThan(1);
    expect(await page.evaluate(() => sessionStorage.getItem('pk:found'))).toBeNull();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await marks(page).count()).toBe(0);
  });
});

test('шаг той же страницы, найденный в поиске поверх неё, отмечается без перехода', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at('/kak/vremennyj-parol/'));
    await page.keyboard.press('Control+KeyK');
    await searchSheet(page).field.fill('замените пароль');
    await searchSheet(page).results.and(page.locator('[href*="/kak/vremennyj-parol/#"]')).first().click();
    await expect.poll(() => marks(page).count(), LONG).toBeGreaterThan(0);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/kak/vremennyj-parol/');
  });
});

test('без поиска отметок нет, и их скрипт не загружается', async () => {
  await scene(stage, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(stage.at('/kak/vremennyj-parol/'), { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /marking|\/search[.-]/.test(url))).toEqual([]);
    expect(await marks(page).count()).toBe(0);
  });
});

test('чужое в хранилище не ломает страницу', async () => {
  await scene(stage, async (page) => {
    await page.addInitScript(() => sessionStorage.setItem('pk:found', '{"path":"/kak/","stems":'));
    await page.goto(stage.at('/kak/'), { waitUntil: 'networkidle' });
    expect(await page.locator('h1').count()).toBe(1);
  });
});
