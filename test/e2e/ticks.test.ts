/** «Сделано»: the ticks of a guide stay where the reader put them, and only in this browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { builtPages, fullest } from './pages.ts';
import { openStage, scene, type Stage } from './stage.ts';
import { DESKTOP, PHONE } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pages = builtPages();
const GUIDE = fullest(pages, /^\/kak\/[^/]+\/$/).path;
const ANOTHER = fullest(
  pages.filter(({ path }) => path !== GUIDE),
  /^\/kak\/[^/]+\/$/,
).path;

const boxes = (page: Page) => page.locator('ol.steps [data-done]');
const done = async (page: Page): Promise<number> => page.locator('ol.steps [data-done]:checked').count();
const progress = async (page: Page): Promise<string> =>
  (await page.locator('[data-progress-text]').first().textContent()) ?? '';

test('отметка остаётся после перезагрузки, счёт шагов верный, другая инструкция не затронута', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(GUIDE));
    const all = await boxes(page).count();
    expect(await progress(page)).toMatch(new RegExp(`0 из ${all}`));
    await boxes(page).nth(0).check();
    await boxes(page).nth(1).check();
    expect(await progress(page)).toMatch(new RegExp(`2 из ${all}`));
    await page.reload();
    expect(await done(page)).toBe(2);
    await boxes(page).nth(0).uncheck();
    expect(await progress(page)).toMatch(new RegExp(`1 из ${all}`));
    await page.goto(stage.at(ANOTHER));
    expect(await done(page)).toBe(0);
  });
});

for (const [what, refuse] of [
  [
    'отказывается хранить',
    () => {
      Storage.prototype.getItem = Storage.prototype.setItem = () => {
        throw new DOMException('нельзя', 'QuotaExceededError');
      };
    },
  ],
  [
    'не даёт хранилища вовсе',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('нельзя', 'SecurityError');
        },
      }),
  ],
] as const)
  test(`если браузер ${what}, отмечать всё равно можно и ничего не ломается`, async () => {
    await scene(stage, async (page) => {
      await page.addInitScript(refuse);
      await page.goto(stage.at(GUIDE));
      await boxes(page).nth(0).check();
      expect(await done(page)).toBe(1);
      expect(await progress(page)).toMatch(/1 из/);
    });
  });

for (const [where, viewport] of [
  ['на компьютере', DESKTOP],
  ['на телефоне, кнопкой внизу экрана', PHONE],
] as const)
  test(`по одному шагу ${where}: «Сделано, к шагу 2» ведёт дальше и отмечает шаг в инструкции`, async () => {
    await scene(
      stage,
      async (page) => {
        await page.goto(stage.at(GUIDE));
        const steps = await page.locator('ol.steps > li').evaluateAll((items) => items.map(({ id }) => id));
        await page.goto(stage.at(`${GUIDE}${steps[0] ?? ''}/`));
        await page.locator('[data-finish]:visible').first().click();
        await page.waitForURL(stage.at(`${GUIDE}${steps[1] ?? ''}/`));
        await page.goto(stage.at(GUIDE));
        expect(await done(page)).toBe(1);
        expect(await boxes(page).nth(0).isChecked()).toBe(true);
      },
      { viewport },
    );
  });

test('«Стереть данные» на странице «О сайте» убирает отметки', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(GUIDE));
    await boxes(page).nth(0).check();
    await page.goto(stage.at('/o-saite/'));
    await page.getByRole('button', { name: 'Стереть данные' }).click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goto(stage.at(GUIDE));
    expect(await done(page)).toBe(0);
  });
});
