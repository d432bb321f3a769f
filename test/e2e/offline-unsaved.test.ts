/** «Обновить» over something half done: it stays on the screen, and the next page is the new one. R-D3. */
import { afterAll, beforeAll, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { madeUpDistrict } from '../fixtures/district/made-up-district.ts';
import { launch } from './browser.ts';
import { choose, csvFile, PAGE as CALCULATOR, paste, readings } from './calculator.ts';
import { builtPages, DIST, fullest } from './pages.ts';
import { edit, fork, type Fork } from './releases.ts';
import { searchPage } from './search.ts';
import { askForNews, play, settle } from './visitor.ts';

const pages = builtPages();
const GUIDE = fullest(pages, /^\/kak\/[^/]+\/$/).path;
const TEMPLATE = fullest(pages, /^\/shablony\/[^/]+\/$/, /<textarea/).path;
const ROWS = fullest(pages, /^\/shablony\/[^/]+\/$/, /<button[^>]*data-add/).path;
const WIZARD = fullest(pages, /^\/vybor\/[^/]+\/$/, /<section[^>]*data-several/).path;
/** Any text of every page, told apart by the release. */
const FOOT = 'footer';

let browser: Browser;
let second: Fork;
beforeAll(async () => {
  browser = await launch();
  second = await fork((folder) => {
    for (const path of [GUIDE, TEMPLATE, ROWS, WIZARD, CALCULATOR, '/poisk/'])
      edit(folder, `${path.slice(1)}index.html`, /<footer([^>]*)>/, '<footer$1>Вторая. ');
  });
});
afterAll(async () => {
  await browser.close();
  second.remove();
});

const rows = (weeks: number): string[][] => madeUpDistrict({ schools: 4, weeks });

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.waitForLoadState('networkidle');
}

/** A file whose columns nobody can guess: the calculator asks what they mean. */
async function beAsked(page: Page): Promise<void> {
  await openTab(page, 'Таблица');
  await choose(page, csvFile(rows(1).map((row, index) => (index === 0 ? row.map((_, at) => `Столбец ${at}`) : row))));
  await page.locator('.table-tool form select').first().waitFor();
}

async function pasteTable(page: Page): Promise<void> {
  await openTab(page, 'Таблица');
  await paste(
    page,
    rows(1)
      .map((row) => row.join('\t'))
      .join('\n'),
  );
  await readings(page);
}

async function compareWeeks(page: Page): Promise<void> {
  await openTab(page, 'Таблица');
  await choose(page, csvFile(rows(3)));
  await readings(page);
  await openTab(page, 'По неделям');
}

/** A row of a list, typed into and added. */
async function addRow(page: Page): Promise<void> {
  await page.locator('[data-row] :is(input, textarea)').first().fill('Первая');
  await page.locator('[data-add]').click();
  await page.keyboard.type('Вторая строка');
}

const HALF_DONE: [what: string, path: string, act: (page: Page) => Promise<void>][] = [
  ['заполненный пропуск шаблона', TEMPLATE, (page) => page.locator('ready-text textarea').first().fill('Проба')],
  ['строки списка в шаблоне', ROWS, addRow],
  ['отмеченный ответ выбора', WIZARD, (page) => page.locator('[data-to]:visible').first().click()],
  ['вставленная таблица', CALCULATOR, pasteTable],
  ['таблица по неделям', CALCULATOR, compareWeeks],
  ['вопрос о столбцах таблицы', CALCULATOR, beAsked],
  ['открытый поиск поверх страницы', GUIDE, (page) => page.keyboard.press('Control+KeyK')],
];

/** Everything that the reader sees and has typed. */
const screen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('main :is(input, textarea, select)')];
    return [
      document.querySelector('main')?.innerText,
      ...fields.map(({ value, checked }) => `${value}${checked}`),
    ].join();
  });

for (const [what, path, act] of HALF_DONE)
  test.concurrent(`${what}: «Обновить» ничего не теряет, следующая страница — новая`, async ({ expect }) => {
    await play(browser, DIST, async ({ page, complaints }, site) => {
      await settle(page, site.origin + path);
      await act(page);
      const before = await screen(page);
      site.publish(second.folder);
      await askForNews(page);
      // Over an open dialog the line cannot be reached by the mouse; the press is what counts.
      await page.locator('.news button').first().dispatchEvent('click');
      await page.locator('.news').getByText('осталось на месте').waitFor();
      expect(await screen(page)).toBe(before);
      expect(await page.locator(FOOT).innerText()).not.toContain('Вторая.');
      await page.goto(site.origin + GUIDE);
      await page.locator(FOOT).getByText('Вторая.').waitFor();
      expect(complaints()).toEqual([]);
    });
  });

const UNTOUCHED: [what: string, path: string, act: (page: Page) => Promise<void>][] = [
  ['шаблон', TEMPLATE, () => Promise.resolve()],
  ['выбор', WIZARD, () => Promise.resolve()],
  ['калькулятор со сроками и шкалами', CALCULATOR, (page) => openTab(page, 'Ещё расчёты')],
  ['поиск', '/poisk/?q=пароль', (page) => searchPage(page).results.first().waitFor()],
];

for (const [what, path, act] of UNTOUCHED)
  test.concurrent(`${what}, где ничего не написано: «Обновить» открывает новую версию сразу`, async ({ expect }) => {
    await play(browser, DIST, async ({ page }, site) => {
      await settle(page, site.origin + path);
      await act(page);
      site.publish(second.folder);
      await askForNews(page);
      await page.locator('.news button').first().click();
      await expect.poll(() => page.locator(FOOT).innerText(), { timeout: 15_000 }).toContain('Вторая.');
      expect(page.url()).toBe(new URL(site.origin + path).href);
    });
  });
