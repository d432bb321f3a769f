/** The search opens over any page: by mouse, by keyboard in any layout, without leaving the place. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { builtPages, fullest } from './pages.ts';
import { found, searchSheet } from './search.ts';
import { openStage, roughScene, scene, type Stage } from './stage.ts';
import { PHONE } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pages = builtPages();
const GUIDE = fullest(pages, /^\/kak\/[^/]+\/$/).path;

/** A key as a keyboard with the Russian layout sends it. */
const russianKey = (page: Page, key: string, code: string, ctrlKey = false): Promise<void> =>
  page.locator('body').dispatchEvent('keydown', { key, code, ctrlKey, bubbles: true, cancelable: true });

const WAYS: [name: string, open: (page: Page) => Promise<void>][] = [
  ['Ctrl+K', (page) => page.keyboard.press('Control+KeyK')],
  ['Ctrl+K в русской раскладке', (page) => russianKey(page, 'л', 'KeyK', true)],
  ['«/»', (page) => page.keyboard.press('Slash')],
  ['«/» в русской раскладке', (page) => russianKey(page, '.', 'Slash')],
  ['щелчок по полю в шапке', (page) => page.locator('header input[name=q]').click()],
];

for (const [name, open] of WAYS)
  test(`${name} открывает поиск, Esc закрывает и возвращает на то же место`, async () => {
    await scene(stage, async (page) => {
      await page.goto(stage.at(GUIDE));
      await page.locator('main a').nth(3).focus();
      const before = await page.evaluate(() => document.activeElement?.outerHTML);
      await open(page);
      const { field } = searchSheet(page);
      await field.waitFor();
      expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      if (!name.includes('щелчок')) expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before);
      expect(page.url()).toBe(stage.at(GUIDE));
    });
  });

test('с телефона поиск открывается из нижней полосы', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(GUIDE));
      await page.locator('nav.dock a[href$="/poisk/"]').click();
      await searchSheet(page).field.fill('пароль');
      await searchSheet(page).results.first().waitFor();
    },
    { viewport: PHONE },
  );
});

test('вопрос, написанный на главной, получает ответы, и ответ открывается', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at('/'));
    await page.locator('main input[name=q]').fill('пароль');
    await page.keyboard.press('Enter');
    await searchSheet(page).results.first().waitFor();
    const known = new Set(pages.map(({ path }) => path));
    const addresses = await found(searchSheet(page));
    expect(addresses.filter((address) => !known.has(new URL(address, stage.origin).pathname))).toEqual([]);
    await searchSheet(page).results.first().click();
    await page.waitForURL((url) => url.pathname !== '/');
  });
});

test('стрелками можно пройти от поля по ответам и вернуться', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(GUIDE));
    await page.keyboard.press('Control+KeyK');
    const { field, results } = searchSheet(page);
    await field.fill('пароль');
    await results.nth(1).waitFor();
    const here = (index: number): Promise<boolean> =>
      results.nth(index).evaluate((link) => link === document.activeElement);
    await page.keyboard.press('ArrowDown');
    expect(await here(0)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await here(1)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

test('ответы, пришедшие позже, не отнимают фокус у выбранного', async () => {
  await scene(stage, async (page) => {
    let late = 0;
    await page.goto(stage.at(GUIDE));
    await page.keyboard.press('Control+KeyK');
    const { field, results } = searchSheet(page);
    await page.route('**/search/*.txt', async (route) => {
      late += 1;
      await new Promise((done) => setTimeout(done, 700));
      await route.continue();
    });
    await field.fill('пароль');
    await results.first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? null);
    const before = await chosen();
    expect(before).not.toBeNull();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1000);
    expect(late).toBeGreaterThan(0);
    expect(await chosen()).toBe(before);
  });
});

test('нажатый отбор по виду остаётся под фокусом и назван нажатым', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(GUIDE));
    await page.keyboard.press('Control+KeyK');
    const { field, results } = searchSheet(page);
    await field.fill('пароль');
    await results.first().waitFor();
    // Answers may still be coming: chips that are drawn anew give the focus on, so nothing need be waited for.
    const chip = page.locator('dialog .chip').nth(1);
    await chip.focus();
    await page.keyboard.press('Enter');
    const pressed = page.locator('dialog .chip[aria-pressed=true]');
    expect(await pressed.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.locator('dialog .found__text mark').first().waitFor({ timeout: 60_000 });
    expect(await pressed.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await pressed.count()).toBe(1);
  });
});

test('пока поиск не открыт, его файлы не загружаются', async () => {
  await scene(stage, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(stage.at(GUIDE), { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /^\/(search|pagefind)\//.test(path))).toEqual([]);
    await page.keyboard.press('Control+KeyK');
    await searchSheet(page).field.fill('пароль');
    await searchSheet(page).results.first().waitFor();
    expect(asked.filter((path) => /^\/(search|pagefind)\//.test(path)).length).toBeGreaterThan(0);
  });
});

test('если файл поиска не загрузился, читатель попадает на страницу поиска', async () => {
  await roughScene(stage, async (page) => {
    await page.goto(stage.at(GUIDE), { waitUntil: 'networkidle' });
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.keyboard.press('Control+KeyK');
    await page.waitForURL((url) => url.pathname === '/poisk/');
    expect(await page.locator('main li a:visible').count()).toBeGreaterThan(20);
  });
});
