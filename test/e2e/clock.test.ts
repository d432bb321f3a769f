/** A device whose clock is years ahead or behind: the site works, and claims nothing that is not so. R-D3t. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launch } from './browser.ts';
import { PAGE as CALCULATOR } from './calculator.ts';
import { builtPages, DIST, fullest } from './pages.ts';
import { cut, edit, fork, type Fork } from './releases.ts';
import { askForNews, play, settle } from './visitor.ts';

const pages = builtPages();
const GUIDE = fullest(pages, /^\/kak\/[^/]+\/$/).path;
const MARK = '[data-copy-of]';
const REVIEWED = 'срок сверки прошёл';
const SOON = { timeout: 15_000 };

/** The newest day of the content: what the build takes for today. */
const BUILT = /Офлайн-копия от <time datetime="([\d-]+)"/.exec(readFileSync(join(DIST, 'sw.js'), 'utf8'))?.[1] ?? '';

/** The same day `years` later, and its noon. */
const shifted = (years: number): string => `${Number(BUILT.slice(0, 4)) + years}${BUILT.slice(4)}`;

const noonOf = (years: number): number => Date.parse(`${shifted(years)}T12:00:00`);

/** Runs in pages and, written in front, in the worker: a clock that runs, but elsewhere. */
const setClock = (noon: number): void => {
  const Own = Date;
  const since = Own.now();
  const now = (): number => noon + Own.now() - since;
  globalThis.Date = new Proxy(Own, {
    construct: (_, given: unknown[]) => Reflect.construct(Own, given.length === 0 ? [now()] : given) as Date,
    get: (_, name) => (name === 'now' ? now : (Reflect.get(Own, name) as unknown)),
  });
};

/** The site, with a worker that believes the shifted clock too. */
async function wrong(years: number, change: (folder: string) => void): Promise<Fork> {
  const made = await fork(change);
  const worker = join(made.folder, 'sw.js');
  writeFileSync(worker, `(${setClock.toString()})(${noonOf(years)});${readFileSync(worker, 'utf8')}`);
  return made;
}

const text = async (page: Page): Promise<string> => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

const CLOCKS = [
  ['на два года вперёд', 2],
  ['на два года назад', -2],
] as const;

let browser: Browser;
const sites = new Map<number, [now: Fork, next: Fork]>();
beforeAll(async () => {
  browser = await launch();
  for (const [, years] of CLOCKS) {
    const now = await wrong(years, () => undefined);
    const next = await wrong(years, (folder) =>
      edit(folder, `${GUIDE.slice(1)}index.html`, /<h1([^>]*)>/, '<h1$1>Вторая. '),
    );
    sites.set(years, [now, next]);
  }
});
afterAll(async () => {
  await browser.close();
  for (const each of [...sites.values()].flat()) each.remove();
});

for (const [name, years] of CLOCKS)
  test.concurrent(`часы ${name}: страницы, копия, новая версия и калькулятор работают`, async ({ expect }) => {
    const [now, next] = sites.get(years) as [Fork, Fork];
    await play(browser, now.folder, async ({ page, context, complaints }, site) => {
      await context.addInitScript(setClock, noonOf(0));
      await page.goto(site.origin + GUIDE);
      const usual = await text(page);
      await context.addInitScript(setClock, noonOf(years));
      await settle(page, site.origin + GUIDE);
      // The reader's day adds one quiet mark in the passport of the page, and only when it is later.
      const marked = years > 0 ? usual.replace(/(следующая сверка до [\d.]+)/, `$1 — ${REVIEWED}`) : usual;
      expect(marked === usual).toBe(years < 0);
      await expect.poll(() => text(page), SOON).toBe(marked);

      site.suffer(cut);
      await page.reload();
      expect(await page.locator(`${MARK} time`).getAttribute('datetime')).toBe(BUILT);
      await page.goto(`${site.origin}/diagnostika/`);
      await page.locator('[data-copy-fact=state]').getByText('сохранена целиком').waitFor();
      site.suffer();
      await page.goto(site.origin + CALCULATOR);
      await expect.poll(() => page.locator('.calc input[type=date]').first().inputValue()).toBe(shifted(years));
      for (const [index, number] of ['41', '30', '612', '171', '189'].entries())
        await page.locator('[data-number]').nth(index).fill(number);
      await page.locator('.one__result :is(.verdict__answer, .alert, p)').first().waitFor();
      await page.getByRole('tab', { name: 'Ещё расчёты' }).click();
      await page.locator('.terms').waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Invalid/);

      await page.goto(site.origin + GUIDE);
      site.publish(next.folder);
      await askForNews(page);
      await page.getByRole('button', { name: 'Обновить' }).click();
      await expect.poll(() => page.locator('h1').innerText(), SOON).toContain('Вторая');
      expect(complaints()).toEqual([]);
    });
  });

test.concurrent(
  'назначенный день, прошедший после сборки, отмечает браузер; без часов стоит просто дата',
  async ({ expect }) => {
    const site = await fork((folder) => {
      const file = join(folder, 'sroki/index.html');
      const html = readFileSync(file, 'utf8');
      const unmarked = html.replaceAll(' term--passed', '').replace(/<p class="term__passed">[^<]*<\/p>/g, '');
      if (unmarked === html) throw new Error('/sroki/: нет ни одного прошедшего дня');
      writeFileSync(file, unmarked);
    });
    const before = pages.find(({ path }) => path === '/sroki/')?.html.match(/class="term__passed"/g)?.length ?? 0;
    try {
      await play(browser, site.folder, async ({ page, context }, { origin }) => {
        await context.addInitScript(setClock, noonOf(2));
        await page.goto(`${origin}/sroki/`);
        await expect.poll(() => page.locator('.term__passed').count(), SOON).toBeGreaterThan(0);
        expect(await page.locator('.term__passed').count()).toBeGreaterThanOrEqual(before);
        expect(await page.locator('.term--passed .term__passed').count()).toBe(
          await page.locator('.term__passed').count(),
        );
      });
    } finally {
      site.remove();
    }
  },
);
