/** Firefox without a network: the copy after one visit, the news of a release, the archive opened from a folder. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LINK, PAGE as CALCULATOR } from '../e2e/calculator.ts';
import { builtPages, DIST, fullest } from '../e2e/pages.ts';
import { cut, edit, fork, host, type Fork, type Host } from '../e2e/releases.ts';
import { PANEL, templates } from '../e2e/templates.ts';
import { unpacked, type Unpacked } from '../e2e/unpacked.ts';
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
  TICK,
  withReader,
  type Browser,
  type Page,
} from './firefox.ts';

const GUIDE = fullest(builtPages(), /^\/kak\/[^/]+\/$/).path;
const WIZARD = fullest(builtPages(), /^\/vybor\/[^/]+\/$/).path;
const MARK = '[data-copy-of]';

let browser: Browser;
let site: Host;
let second: Fork;
let archive: Unpacked;
let room: string;
beforeAll(async () => {
  browser = await openFirefox();
  site = await host(DIST);
  second = await fork((folder) => edit(folder, `${GUIDE.slice(1)}index.html`, /<h1([^>]*)>/, '<h1$1>Вторая. '));
  archive = await unpacked();
  room = makeRoom();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  second.remove();
  archive.remove();
  rmSync(room, { recursive: true });
});

/** Opens a page and waits until the worker is in charge. */
async function settle(page: Page, path: string): Promise<void> {
  await page.goto(site.origin + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

async function calculates(page: Page, address: string): Promise<void> {
  await page.goto(address + LINK);
  await seen(page, '.one__result ::-p-text(Не хватает 13)');
}

async function searches(page: Page): Promise<void> {
  await control(page, 'KeyK');
  await seen(page, 'dialog[open] input[name=q]');
  await page.keyboard.type('пароль');
  await seen(page, 'dialog[open] ol a');
}

async function chooses(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await press(page, '[data-to]');
  expect(await count(page, '[aria-checked=true]')).toBe(1);
}

test('после одного посещения без связи открываются инструкция, поиск, выбор и калькулятор', async () => {
  await withReader(browser, async ({ page }) => {
    await settle(page, '/');
    site.suffer(cut);
    await page.goto(site.origin + GUIDE);
    expect(await text(page, MARK)).toMatch(/Офлайн-копия от \d\d\.\d\d\.\d{4}/);
    await press(page, TICK);
    await searches(page);
    await chooses(page, site.origin + WIZARD);
    await calculates(page, site.origin + CALCULATOR);
    await openTable(page);
    site.suffer();
    await page.goto(site.origin + GUIDE);
    expect(await count(page, MARK)).toBe(0);
    expect(await isChecked(page, TICK)).toBe(true);
  });
});

test('открытая страница узнаёт о новой версии, кнопка её открывает', async () => {
  await withReader(browser, async ({ page }) => {
    site.publish(DIST);
    await settle(page, GUIDE);
    site.publish(second.folder);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
    await Promise.all([page.waitForNavigation(), press(page, '.news button')]);
    expect(await text(page, 'h1')).toContain('Вторая');
  });
});

test('архив из папки: поиск, выбор, калькулятор с таблицами', async () => {
  await withReader(browser, async ({ page }) => {
    await page.goto(archive.at(GUIDE));
    await press(page, TICK);
    await page.reload();
    expect(await isChecked(page, TICK)).toBe(true);
    await searches(page);
    await Promise.all([page.waitForNavigation(), press(page, 'dialog[open] ol a')]);
    expect(page.url()).toMatch(/index\.html(?:[?#]|$)/);
    await chooses(page, archive.at(WIZARD));
    await calculates(page, archive.at(CALCULATOR));
  });
  const results: unknown[] = [];
  for (const [name, give] of ways(room))
    await withReader(browser, async ({ page }) => {
      await page.goto(archive.at(CALCULATOR));
      await openTable(page);
      await give(page);
      results.push(await readings(page));
      expect([name, results.at(-1)]).toEqual([name, results[0]]);
    });
});

test('в архиве страница каждого вида открывается без ошибок', async () => {
  const shown = templates().filter(({ path, name }) => path.endsWith('/') && name !== PANEL);
  expect(shown.length).toBeGreaterThan(20);
  await withReader(browser, async ({ page, complaints }) => {
    for (const { path, suffix } of shown) {
      await page.goto(archive.at(path) + suffix);
      expect([path, await count(page, 'h1'), await complaints()]).toEqual([path, 1, []]);
    }
  });
});
