/** `npm run zip`: the archive opens by double click, in a folder with a space and Cyrillic letters in its name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { workbook } from '../../src/islands/calculator/workbook.ts';
import { madeUpDistrict } from '../fixtures/district/made-up-district.ts';
import { launch } from './browser.ts';
import { choose, csvFile, file, LINK, PAGE as CALCULATOR, paste, readings } from './calculator.ts';
import { builtPages, fullest } from './pages.ts';
import { searchPage, searchSheet } from './search.ts';
import { PANEL, templates } from './templates.ts';
import { unpacked, zipped, type Unpacked } from './unpacked.ts';

let browser: Browser;
let archive: Unpacked;
beforeAll(async () => {
  browser = await launch();
  archive = await unpacked();
});
afterAll(async () => {
  await browser.close();
  archive.remove();
});

/** A page of the archive in a tab whose console must stay empty. */
async function open(address: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('requestfailed', (request) => heard.push(`не загружено: ${request.url()}`));
  try {
    await page.goto(address);
    await act(page);
    expect(heard).toEqual([]);
  } finally {
    await context.close();
  }
}

const inside = (path: string): string => archive.at(path);

test('двойной щелчок открывает главную, оттуда ссылки ведут к инструкции и к её шагу', async () => {
  const guide = fullest(builtPages(), /^\/kak\/[^/]+\/$/).path;
  await open(`${pathToFileURL(archive.folder).href}/index.html`, async (page) => {
    await page.waitForURL(/pamyatka\/index\.html$/);
    await page
      .locator(`main a[href$="${guide.slice(1)}index.html"]`)
      .first()
      .click();
    await page.waitForURL(new RegExp(`${guide}index.html$`));
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
    const box = page.locator('ol.steps [data-done]').first();
    await box.check();
    // From a folder Chromium writes the storage to the disk in its own time: a reload at once may come before.
    const isThere = (): Promise<boolean> => page.reload().then(() => box.isChecked());
    await expect.poll(isThere, { timeout: 15_000, interval: 500 }).toBe(true);
    await page
      .locator(`main ol.steps a[href*="${guide.split('/')[2] ?? ''}"]`)
      .first()
      .click();
    // Until the step is there, its page may be counted half read.
    await page.waitForURL(new RegExp(`${guide}[^/]+/index.html$`));
    expect(await page.locator('h1').count()).toBe(1);
  });
});

test('поиск отвечает на своей странице и поверх любой; ответ открывается', async () => {
  await open(inside('/'), async (page) => {
    await page.keyboard.press('Control+KeyK');
    const { field, results } = searchSheet(page);
    await field.fill('пароль');
    await results.first().click();
    await page.waitForURL(/index\.html/);
    expect(await page.locator('h1').count()).toBe(1);
  });
  await open(`${inside('/poisk/')}?q=${encodeURIComponent('временный пароль')}`, async (page) => {
    await searchPage(page).results.first().click();
    await page.waitForURL(/kak\/.*index\.html/);
  });
});

test('слово, которое стоит только в текстах, находится: у файлов с ними русские имена', async () => {
  await open(`${inside('/poisk/')}?q=${encodeURIComponent('воскресенье')}`, (page) =>
    searchPage(page).results.first().waitFor(),
  );
});

test('выбор доходит до ответа, инструкция копируется текстом', async () => {
  const wizard = fullest(builtPages(), /^\/vybor\/[^/]+\/$/).path;
  await open(inside(wizard), async (page) => {
    await page.locator('[data-to]').first().click();
    expect(await page.locator('[aria-checked=true]').count()).toBe(1);
  });
  const guide = fullest(builtPages(), /^\/kak\/[^/]+\/$/).path;
  await open(inside(guide), async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const title = await page.locator('h1').innerText();
    await page.locator('.share [data-from]').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()), { timeout: 10_000 })
      .toMatch(/^Шаг 1\. /m);
    const plain = (text: string): string => text.replace(/\s+/g, ' ');
    expect(plain(await page.evaluate(() => navigator.clipboard.readText()))).toContain(plain(title));
  });
});

test('калькулятор считает форму, вставленную таблицу, файлы CSV и XLSX; книга сохраняется', async () => {
  const rows = madeUpDistrict({ schools: 5, weeks: 1 });
  await open(inside(CALCULATOR) + LINK, (page) => page.getByText('не хватает').first().waitFor());
  const ways: ((page: Page) => Promise<void>)[] = [
    (page) => paste(page, rows.map((row) => row.join('\t')).join('\r\n')),
    (page) => choose(page, csvFile(rows)),
    async (page) => choose(page, file('tablica.xlsx', await workbook(rows))),
  ];
  const seen: unknown[] = [];
  for (const give of ways)
    await open(inside(CALCULATOR), async (page) => {
      await page.getByRole('tab', { name: 'Таблица' }).click();
      await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
      await give(page);
      seen.push(await readings(page));
      const button = page.locator('.sending').getByRole('button', { name: 'XLSX', exact: true });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(
        readFileSync(await download.path())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    });
  expect(seen[0]).toMatchObject({ title: expect.stringContaining('5 организаций') as string });
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

test('страница каждого вида открывается без ошибок', async () => {
  // The panel reads another file; in the archive its link opens the page with the settings.
  const shown = templates().filter(({ path, name }) => path.endsWith('/') && name !== PANEL);
  for (const { path, suffix, act } of shown) await open(inside(path) + suffix, act);
});

test('«Для слабовидящих» открывает страницу с настройками', async () => {
  await open(inside('/'), async (page) => {
    await page.getByRole('link', { name: /слабовидящих/ }).click();
    await page.locator('view-settings input').first().waitFor();
  });
});

test('каждая ссылка и каждый файл страниц архива есть в архиве', () => {
  const names = new Set(Object.keys(unzipSync(archive.zip)));
  const missing = [...names]
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const html = readFileSync(join(archive.folder, name), 'utf8').replace(
        /<script[^]*?<\/script>/g,
        (tag) => tag.split('>')[0] ?? '',
      );
      const addresses = [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map((match) => match[1] ?? '');
      return addresses
        .filter((address) => !/^(?:[a-z]+:|#|$)/.test(address))
        .map((address) => decodeURI(new URL(address.replaceAll('&#38;', '&'), `file:///${name}`).pathname.slice(1)))
        .filter((target) => !names.has(target))
        .map((target) => `${name}: ${target}`);
    });
  expect(names.size).toBeGreaterThan(100);
  expect([...new Set(missing)].slice(0, 5)).toEqual([]);
});

test('архив одной сборки всегда один и тот же, и имена в нём читает любая программа', async () => {
  const again = await zipped();
  expect(Buffer.compare(Buffer.from(again), Buffer.from(archive.zip))).toBe(0);
  expect(Object.keys(unzipSync(archive.zip)).filter((name) => !/^[\x20-\x7e]+$/.test(name))).toEqual([]);
});
