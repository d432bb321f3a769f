/** R-A4: «Версия для слабовидящих» changes the same pages, at once and before the first paint. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { builtPages, fullest } from './pages.ts';
import { openStage, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const SETTINGS = '/dlya-slabovidyashchih/';
const GUIDE = fullest(builtPages(), /^\/kak\/[^/]+\/$/).path;

const pick = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();
const look = (page: Page): Promise<{ colour: string; paper: string; size: number }> =>
  page.evaluate(() => ({
    colour: getComputedStyle(document.body).color,
    paper: getComputedStyle(document.querySelector('.sheet') ?? document.body).backgroundColor,
    size: parseFloat(getComputedStyle(document.documentElement).fontSize),
  }));

test('выбранные цвета и размер видны сразу, на других страницах и после перезагрузки', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(SETTINGS));
    await pick(page, 'Белый на чёрном');
    await pick(page, '200 %');
    const chosen = { colour: 'rgb(255, 255, 255)', paper: 'rgb(0, 0, 0)', size: 32 };
    expect(await look(page)).toEqual(chosen);
    await page.goto(stage.at(GUIDE));
    expect(await look(page)).toEqual(chosen);
    await page.goto(stage.at(SETTINGS));
    expect(await page.getByRole('radio', { name: '200 %', exact: true }).isChecked()).toBe(true);
  });
});

test('цвета стоят до первой отрисовки: страница не мигает белым', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(SETTINGS));
    await pick(page, 'Белый на чёрном');
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        document.documentElement.setAttribute('data-at-body', document.documentElement.dataset['theme'] ?? 'нет');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(stage.at(GUIDE));
    expect(await page.locator('html').getAttribute('data-at-body')).toBe('white');
  });
});

test('«Сбросить всё» возвращает обычный вид', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(SETTINGS));
    const before = await look(page);
    await pick(page, 'Зелёный на чёрном');
    await pick(page, '150 %');
    await page.getByRole('button', { name: 'Сбросить всё' }).click();
    expect(await look(page)).toEqual(before);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

test('испорченная запись о виде страницы не мешает её открыть', async () => {
  for (const broken of [
    '{',
    'null',
    '[]',
    '"x"',
    '{"theme":"<b>"}',
    '{"theme":{"a":1}}',
    `{"theme":"${'a'.repeat(9999)}"}`,
  ])
    await scene(stage, async (page) => {
      await page.addInitScript((value) => localStorage.setItem('pk:view', value), broken);
      await page.goto(stage.at(GUIDE));
      expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
      expect(await page.locator('html').getAttribute('class')).toContain('js');
    });
});
