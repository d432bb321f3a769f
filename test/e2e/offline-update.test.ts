/** R-D3: from one release to the next. Nobody loses what was typed, no open page loses its scripts. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from './browser.ts';
import { PAGE as CALCULATOR } from './calculator.ts';
import { builtPages, DIST, fullest } from './pages.ts';
import { cut, edit, fork, type Fault, type Fork } from './releases.ts';
import { askForNews, kept, play, settle } from './visitor.ts';

const SOON = { timeout: 15_000 };
const GUIDE = fullest(builtPages(), /^\/kak\/[^/]+\/$/).path;
const FILE = `${GUIDE.slice(1)}index.html`;

/** Gives the script with the tables and all that lead to it other names, as a change in it would. */
function renameTables(folder: string): void {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|html)$/.test(file));
  const texts = new Map(
    all.filter((file) => file !== 'sw.js').map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
  const scripts = [...texts.keys()].filter((file) => /^_astro[\\/]/.test(file));
  const names = new Set(scripts.map((file) => basename(file)).filter((name) => name.startsWith('TableTool.')));
  // A set grows while it is walked.
  for (const name of names) for (const file of scripts) if (texts.get(file)?.includes(name)) names.add(basename(file));
  const next = (text: string): string => [...names].reduce((done, name) => done.replaceAll(name, `next-${name}`), text);
  for (const [file, text] of texts) if (next(text) !== text) writeFileSync(join(folder, file), next(text));
  for (const name of names) renameSync(join(folder, '_astro', name), join(folder, '_astro', `next-${name}`));
}

let browser: Browser;
let second: Fork;
let third: Fork;
beforeAll(async () => {
  browser = await launch();
  second = await fork((folder) => {
    edit(folder, FILE, /<h1([^>]*)>/, '<h1$1>Вторая. ');
    renameTables(folder);
  });
  third = await fork((folder) => edit(folder, FILE, 'Вторая. ', 'Третья. '), second.folder);
});
afterAll(async () => {
  await browser.close();
  second.remove();
  third.remove();
});

const news = (page: Page) => page.locator('.news');
const heading = (page: Page) => page.locator('h1').innerText();

test.concurrent(
  'открытая страница узнаёт о новой версии, кнопка её открывает; докачано только изменившееся',
  async ({ expect }) => {
    await play(browser, DIST, async ({ page, complaints }, site) => {
      await settle(page, site.origin + GUIDE);
      await page.locator('ol.steps [data-done]').first().check();
      site.publish(second.folder);
      site.asked();
      await askForNews(page);
      await news(page).getByText('Доступна новая версия').waitFor();
      expect(await heading(page)).not.toContain('Вторая');
      const fetched = site.asked().filter((path) => /^\/(?:offline|_astro)\//.test(path));
      expect(fetched.length).toBeGreaterThan(0);
      expect(fetched.length).toBeLessThan(8);
      await page.getByRole('button', { name: 'Обновить' }).click();
      await expect.poll(() => heading(page), SOON).toContain('Вторая');
      await expect.poll(() => page.locator('ol.steps [data-done]').first().isChecked(), SOON).toBe(true);
      await expect.poll(async () => Object.keys((await kept(page)).caches).length, SOON).toBe(1);
      site.suffer(cut);
      await page.reload();
      expect(await heading(page)).toContain('Вторая');
      expect(complaints()).toEqual([]);
    });
  },
);

test.concurrent('страница новой версии уже открыта: она не спрашивает, копия обновляется сама', async ({ expect }) => {
  await play(browser, DIST, async ({ page }, site) => {
    await settle(page, `${site.origin}/`);
    const [before = ''] = Object.keys((await kept(page)).caches);
    site.publish(second.folder);
    await page.goto(site.origin + GUIDE);
    await askForNews(page);
    await expect.poll(async () => Object.keys((await kept(page)).caches).includes(before), SOON).toBe(false);
    expect(await news(page).count()).toBe(0);
    site.suffer(cut);
    await page.reload();
    expect(await heading(page)).toContain('Вторая');
  });
});

test.concurrent(
  'введённое в калькулятор переживает обновление: страница не перезагружается сама',
  async ({ expect }) => {
    await play(browser, DIST, async ({ page, complaints }, site) => {
      await settle(page, site.origin + CALCULATOR);
      const field = page.locator('main input[inputmode=numeric]').first();
      await field.fill('612');
      site.publish(second.folder);
      await askForNews(page);
      await page.getByRole('button', { name: 'Обновить' }).click();
      await news(page).getByText('осталось на месте').waitFor();
      await expect.poll(async () => Object.keys((await kept(page)).caches).length, SOON).toBe(2);
      expect(await field.inputValue()).toBe('612');
      // The script of the tables is loaded only now, and its name is that of the release before.
      await page.getByRole('tab', { name: 'Таблица' }).click();
      await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
      expect(complaints()).toEqual([]);
    });
  },
);

test.concurrent(
  'страница остаётся открытой через два выпуска: её старые скрипты хранятся, пока она открыта',
  async ({ expect }) => {
    await play(browser, DIST, async ({ page, context, complaints }, site) => {
      await settle(page, site.origin + CALCULATOR);
      const [old = ''] = Object.keys((await kept(page)).caches);
      const other = await context.newPage();
      for (const folder of [second.folder, third.folder]) {
        site.publish(folder);
        await other.goto(site.origin + GUIDE);
        await askForNews(other);
        const build = (await other.locator('html').getAttribute('data-build')) ?? '';
        await expect
          .poll(() => other.evaluate(() => navigator.serviceWorker.controller?.state), SOON)
          .toBe('activated');
        await expect.poll(async () => Object.keys((await kept(other)).caches).join(' '), SOON).toContain(build);
        await expect.poll(() => page.getByText('Доступна новая версия').count(), SOON).toBeGreaterThan(0);
      }
      expect(Object.keys((await kept(page)).caches)).toContain(old);
      await page.getByRole('tab', { name: 'Таблица' }).click();
      await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
      await page.close();
      await other.reload();
      await expect.poll(async () => Object.keys((await kept(other)).caches).length, SOON).toBe(1);
      expect(complaints()).toEqual([]);
    });
  },
);

const page404: Fault = (_request, response) => {
  response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>404</title>');
  return true;
};
const page200: Fault = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>main</title>');
  return true;
};
const half: Fault = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('x');
  return true;
};

for (const [name, fault] of [
  ['не нашлась', page404],
  ['подменена страницей', page200],
  ['не та', half],
] as const)
  test.concurrent(`часть нового выпуска ${name}: работает прежний; потом выпуск встаёт целиком`, async ({ expect }) => {
    await play(browser, DIST, async ({ page }, site) => {
      await settle(page, site.origin + GUIDE);
      const [before = ''] = Object.keys((await kept(page)).caches);
      site.publish(second.folder);
      site.suffer((request, response) => (request.url ?? '').startsWith('/offline/kak-') && fault(request, response));
      await askForNews(page);
      await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing)).toBe(null);
      expect(await news(page).count()).toBe(0);
      site.suffer(cut);
      await page.reload();
      expect(await heading(page)).not.toContain('Вторая');
      expect(Object.keys((await kept(page)).caches)).toContain(before);
      site.suffer();
      await askForNews(page);
      await news(page).getByText('Доступна новая версия').waitFor();
    });
  });

test.concurrent('выключатель: работник и всё сохранённое исчезают, сайт работает', async ({ expect }) => {
  const off = await fork(() => undefined);
  copyFileSync(join(off.folder, 'sw-off.js'), join(off.folder, 'sw.js'));
  try {
    await play(browser, DIST, async ({ page, complaints }, site) => {
      await settle(page, site.origin + GUIDE);
      await page.evaluate(() => localStorage.setItem('pk:view', '{}'));
      site.publish(off.folder);
      await askForNews(page);
      await expect.poll(() => kept(page), SOON).toMatchObject({ worker: 'none', caches: {} });
      await page.reload();
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.evaluate(() => localStorage.getItem('pk:view'))).toBe('{}');
      expect(complaints()).toEqual([]);
    });
  } finally {
    off.remove();
  }
});

test.concurrent('файлы выпуска не зависят от того, сколько раз его собрали', async ({ expect }) => {
  const again = await fork(() => undefined);
  try {
    expect(readFileSync(join(again.folder, 'sw.js'))).toEqual(readFileSync(join(DIST, 'sw.js')));
    expect(readdirSync(join(again.folder, 'offline'))).toEqual(readdirSync(join(DIST, 'offline')));
    rmSync(join(again.folder, 'offline'), { recursive: true });
  } finally {
    again.remove();
  }
});
