/** The system's own way of passing on: offered where it exists, silent when it is closed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ALLOWED, address, clipboard } from './clipboard.ts';
import { builtPages, fullest } from './pages.ts';
import { openStage, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const STEP = fullest(builtPages(), /^\/kak\/[^/]+\/(?!pamyatka\/)[^/]+\/$/).path;

const status = (page: Page): Promise<string> => page.locator('#status').innerText();

describe('системная отправка', () => {
  const withShare = (name: string) =>
    `navigator.canShare = () => true; navigator.share = (data) => { window.shared = data; return Promise.reject(new DOMException('', '${name}')); }`;
  const button = (page: Page) => page.locator('[data-share]');

  test('где её нет, кнопки нет', async () => {
    await scene(stage, async (page) => {
      await page.addInitScript('navigator.canShare = undefined; navigator.share = undefined');
      await page.goto(stage.at(STEP));
      await page.locator('.share [data-from]').waitFor();
      expect(await button(page).isVisible()).toBe(false);
    });
  });

  test('получает название и адрес; отмена проходит молча', async () => {
    await scene(
      stage,
      async (page) => {
        await page.addInitScript(withShare('AbortError'));
        await page.goto(stage.at(STEP));
        await button(page).click();
        await expect
          .poll(() => page.evaluate(() => (window as Window & { shared?: ShareData }).shared))
          .toEqual({ title: await page.title(), url: await address(page) });
        expect(await status(page)).toBe('');
      },
      ALLOWED,
    );
  });

  test('при сбое копируется ссылка', async () => {
    await scene(
      stage,
      async (page) => {
        await page.addInitScript(withShare('NotAllowedError'));
        await page.goto(stage.at(STEP));
        await button(page).click();
        await expect.poll(() => clipboard(page)).toBe(await address(page));
      },
      ALLOWED,
    );
  });
});
