/** What comes after the first answer moves nothing: chips, excerpts, more answers find their place kept or below. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { searchSheet } from './search.ts';
import { openStage, scene, type Stage } from './stage.ts';
import { DESKTOP, NARROW } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const LONG = { timeout: 15_000 };
/** Longer than an untouched list may still change. */
const READ = 600;

/** Holds back all that follows the first answer. */
async function holdBack(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route(/\/rest\.|\/search\/.*\.txt|\/pagefind\//, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const [where, viewport, size] of [
  ['на телефоне', NARROW, 'auto'],
  ['на большом экране', DESKTOP, 'auto'],
  ['на большом экране, текст 200 %', DESKTOP, 's200'],
] as const)
  test.each(['пароль', 'gfhjkm', 'пригласить сотрудника'])(`${where}: «%s»`, async (query) => {
    await scene(
      stage,
      async (page) => {
        await page.addInitScript((size) => localStorage.setItem('pk:view', JSON.stringify({ size })), size);
        const release = await holdBack(page);
        await page.goto(stage.at('/'));
        await page.keyboard.press('Control+KeyK');
        const { field, results } = searchSheet(page);
        await field.fill(query);
        await results.first().waitFor();
        await page.waitForTimeout(READ);
        const places = (): Promise<[string, number][]> =>
          results.evaluateAll((links) =>
            links.map((link) => [link.textContent, Math.round(link.getBoundingClientRect().top)]),
          );
        const before = await places();
        expect(await page.locator('.search-chips .chip').count()).toBe(0);
        release();
        await expect.poll(() => page.locator('dialog .found__text mark').count(), LONG).toBeGreaterThan(0);
        await page.waitForLoadState('networkidle');
        expect(await page.locator('.search-chips .chip').count()).toBeGreaterThan(1);
        expect((await places()).slice(0, before.length)).toEqual(before);
      },
      { viewport },
    );
  });

test('что исправлено, понято позже: об этом сказано под ответами, а не над ними', async () => {
  await scene(
    stage,
    async (page) => {
      const release = await holdBack(page);
      await page.goto(stage.at('/'));
      await page.keyboard.press('Control+KeyK');
      const { field, results } = searchSheet(page);
      await field.fill('сьросить пароль mos.ru');
      await results.first().waitFor();
      await page.waitForTimeout(READ);
      const before = await results.first().boundingBox();
      release();
      const heard = page.locator('dialog .heard', { hasText: 'сбросить' });
      await heard.waitFor();
      expect(await results.first().boundingBox()).toEqual(before);
      expect((await heard.boundingBox())?.y).toBeGreaterThan(before?.y ?? Infinity);
      await heard.getByRole('button', { name: 'Искать как набрано' }).click();
      await page.getByRole('button', { name: 'Вернуть исправление' }).waitFor();
    },
    { viewport: NARROW },
  );
});
