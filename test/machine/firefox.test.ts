/** The built site in Firefox ESR: the other engine of the readers, with its own storage, workers and keyboard. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LINK, PAGE as CALCULATOR } from '../e2e/calculator.ts';
import { builtPages, DIST, fullest } from '../e2e/pages.ts';
import { serve, type Served } from '../e2e/server.ts';
import { templates } from '../e2e/templates.ts';
import { openTable, readings, ways } from './firefox-calculator.ts';
import {
  control,
  count,
  isChecked,
  makeRoom,
  openFirefox,
  press,
  seen,
  text,
  texts,
  TICK,
  withReader,
  type Browser,
  type Page,
} from './firefox.ts';

let browser: Browser;
let site: Served;
let room: string;
beforeAll(async () => {
  [browser, site] = await Promise.all([openFirefox(), serve(DIST)]);
  room = makeRoom();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(room, { recursive: true });
});

const pages = builtPages();
const GUIDE = fullest(pages, /^\/kak\/[^/]+\/$/, /<dd[^>]*data-value/).path;
const OUTCOME = '[data-outcome]:not([hidden])';
const ANSWER = 'dialog[open] ol a';

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test('страница каждого вида открывается без ошибок и нарушений', async () => {
  const visited = [...new Set(templates().map(({ path, suffix }) => path + suffix))].filter((path) =>
    path.includes('/'),
  );
  expect(visited.length).toBeGreaterThan(20);
  await withReader(browser, async ({ page, complaints }) => {
    for (const path of visited) {
      await page.goto(site.origin + path);
      expect([path, await count(page, 'h1'), await complaints()]).toEqual([path, 1, []]);
    }
  });
});

test('инструкция: отметка шага переживает перезагрузку, значение копируется, свёрнутое открывается', async () => {
  await withReader(browser, async ({ page }) => {
    await page.goto(site.origin + GUIDE);
    await press(page, TICK);
    await page.reload();
    expect(await isChecked(page, TICK)).toBe(true);
    await press(page, 'main dl > div:has([data-value]) button');
    await expect.poll(() => clipboard(page)).toBe(await text(page, 'main dl > div [data-value]'));
    expect(await text(page, '#status')).toBe('Скопировано');
    await press(page, 'main details:not([open]) > summary');
    expect(await count(page, 'main details[open]')).toBeGreaterThan(0);
  });
});

test('поиск поверх страницы: с клавиатуры, в чужой раскладке; приходит движок, стрелки ведут к ответу', async () => {
  await withReader(browser, async ({ page }) => {
    await page.goto(site.origin + GUIDE);
    await control(page, 'KeyK');
    await seen(page, 'dialog[open] input[name=q]');
    await page.keyboard.type('gfhjkm');
    await seen(page, ANSWER);
    expect((await texts(page, ANSWER)).slice(0, 3).join(' ')).toMatch(/пароль/i);
    expect(await text(page, 'dialog[open]')).toContain('пароль');
    // Excerpts with marked words are the engine's.
    await seen(page, 'dialog[open] .found__text mark');
    await page.keyboard.press('ArrowDown');
    const first = await page.$eval(ANSWER, (link) => link.href);
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)).toBe(first);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(page.url()).toBe(first);
    expect(await count(page, 'h1')).toBe(1);
  });
});

test('Esc закрывает поиск, открытый косой чертой; страница поиска отвечает по адресу', async () => {
  await withReader(browser, async ({ page }) => {
    await page.goto(site.origin + GUIDE);
    await page.keyboard.press('Slash');
    await seen(page, 'dialog[open] input[name=q]');
    await page.keyboard.press('Escape');
    expect(await count(page, 'dialog[open]')).toBe(0);
    await page.goto(`${site.origin}/poisk/?q=временный+пароль`);
    await seen(page, '[data-search-page] ol a');
  });
});

test('выбор доходит до ответа и открывается по ссылке с ответом', async () => {
  const wizard = fullest(pages, /^\/vybor\/[^/]+\/$/).path;
  await withReader(browser, async ({ page }) => {
    await page.goto(site.origin + wizard);
    // The last question that is open: its first answer leads on.
    const answer = (): Promise<void> =>
      page.$$eval('[data-question]:not([hidden])', (open) =>
        open.at(-1)?.querySelector<HTMLElement>('[role=radio], [role=checkbox]')?.click(),
      );
    while ((await count(page, OUTCOME)) === 0) await answer();
    const outcome = await text(page, OUTCOME);
    expect(new URL(page.url()).hash).not.toBe('');
    await page.reload();
    expect(await text(page, OUTCOME)).toBe(outcome);
  });
});

test('калькулятор: числа дают итог, таблица — один и тот же итог всеми четырьмя способами', async () => {
  await withReader(browser, async ({ page }) => {
    await page.goto(site.origin + CALCULATOR + LINK);
    await seen(page, '.one__result ::-p-text(Не хватает 13)');
  });
  const results: unknown[] = [];
  for (const [name, give] of ways(room))
    await withReader(browser, async ({ page }) => {
      await page.goto(site.origin + CALCULATOR);
      await openTable(page);
      await give(page);
      results.push(await readings(page));
      expect([name, results.at(-1)]).toEqual([name, results[0]]);
    });
  expect(results[0]).toMatchObject({ title: expect.stringContaining('5 организаций') as string });
});

test('цвета для слабовидящих выбраны в панели и стоят до первой отрисовки следующей страницы', async () => {
  await withReader(browser, async ({ page }) => {
    await page.goto(site.origin + GUIDE);
    await press(page, '.head__eye');
    await press(page, '.view-panel label::-p-text(Белый на чёрном)');
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        document.documentElement.setAttribute('data-at-body', document.documentElement.dataset['theme'] ?? 'нет');
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${site.origin}/kak/`);
    expect(await page.$eval('html', (root) => root.getAttribute('data-at-body'))).toBe('white');
    expect(await page.$eval('.sheet', (sheet) => getComputedStyle(sheet).backgroundColor)).toBe('rgb(0, 0, 0)');
  });
});
