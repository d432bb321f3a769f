/** Copying gives exactly what stands on the page, says so, and helps when the browser refuses. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ALLOWED, clipboard } from './clipboard.ts';
import { builtPages, fullest } from './pages.ts';
import { openStage, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pages = builtPages();
const GUIDE = fullest(pages, /^\/kak\/[^/]+\/$/, /<dd[^>]*data-value/).path;

const status = (page: Page): Promise<string> => page.locator('#status').innerText();

test('«Копировать» кладёт в буфер ровно то значение, что стоит рядом, и говорит об этом', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(GUIDE));
      const rows = await page.locator('main dl > div:has([data-value])').all();
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const value = (await row.locator('[data-value]').innerText()).trim();
        await row.locator('button').click();
        await expect.poll(() => clipboard(page)).toBe(value);
      }
      expect(await status(page)).toBe('Скопировано');
      expect(await page.locator('#status').getAttribute('role')).toBe('status');
    },
    ALLOWED,
  );
});

test('ссылка для коллеги копируется полной, с адресом сайта', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(GUIDE));
      const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
      await page.locator('.share [data-copy]').first().click();
      await expect.poll(() => clipboard(page)).toBe(canonical);
    },
    ALLOWED,
  );
});

test('ссылка на ответ выбора ведёт к этому ответу', async () => {
  await scene(
    stage,
    async (page) => {
      const { path } = fullest(pages, /^\/vybor\/[^/]+\/$/);
      await page.goto(stage.at(path));
      const answer = page.locator('[data-outcome]:visible').first();
      while (!(await answer.isVisible()))
        await page.locator('[data-question]:visible').last().locator('[role=radio], [role=checkbox]').first().click();
      await answer.locator('[data-copy]').click();
      const id = await answer.getAttribute('id');
      await expect.poll(async () => new URL(await clipboard(page)).hash).toBe(`#${id ?? ''}`);
    },
    ALLOWED,
  );
});

for (const [what, refuse] of [
  [
    'запрещает копировать',
    () =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('нельзя')) },
      }),
  ],
  ['не умеет копировать', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
] as const)
  test(`если браузер ${what}, значение выделяется, а читателю говорят скопировать вручную`, async () => {
    await scene(stage, async (page) => {
      await page.addInitScript(refuse);
      await page.goto(stage.at(GUIDE));
      const row = page.locator('main dl > div:has([data-value])').first();
      await row.locator('button').click();
      await expect.poll(() => status(page)).toMatch(/вручную/);
      const selected = await page.evaluate(() => getSelection()?.toString().trim());
      expect(selected).toBe((await row.locator('[data-value]').innerText()).trim());
    });
  });
