/** R-C4: with JavaScript off every page shows its content, and nothing on it pretends to work. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { builtPages, fullest } from './pages.ts';
import { openStage, scene, walk, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pages = builtPages();
const NO_SCRIPT = { javaScriptEnabled: false };

const open = (path: string, play: (page: Page) => Promise<void>): Promise<void> =>
  scene(
    stage,
    async (page) => {
      await page.goto(stage.at(path));
      await play(page);
    },
    NO_SCRIPT,
  );

/** Buttons and fields that a reader sees and that only a script could make work. */
const dead = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, [role=button]')];
    return controls
      .filter((control) => control.checkVisibility() && !control.closest('form[action]'))
      .map(
        (control) =>
          `не работает без скриптов: <${control.localName} class="${control.className}"> ${(control.textContent ?? '').trim()}`,
      );
  });

test('ни на одной странице нет кнопки или поля, которые без скриптов ничего не делают', async () => {
  const found = await walk(
    stage,
    pages,
    async (page, { path }) => {
      await page.goto(stage.at(path));
      return (await dead(page)).map((text) => ({ text }));
    },
    NO_SCRIPT,
  );
  expect(found).toEqual([]);
});

test('инструкция: видны все шаги, поля для ввода; «Если не получилось» раскрывается', async () => {
  const { path, html } = fullest(pages, /^\/kak\/[^/]+\/$/, /<summary/);
  await open(path, async (page) => {
    const steps = page.locator('ol.steps > li');
    expect(await steps.count()).toBe(html.match(/<li class="step[ "]/g)?.length);
    for (const step of await steps.all()) expect((await step.locator('h2').innerText()).length).toBeGreaterThan(3);
    const fold = page.locator('main details').first();
    const inside = fold.locator('summary + *');
    expect(await inside.isVisible()).toBe(false);
    await fold.locator('summary').click();
    expect(await inside.isVisible()).toBe(true);
  });
});

test('шаг: видно, что сделать; ссылки ведут к соседним шагам и ко всей инструкции', async () => {
  const { path } = fullest(pages, /^\/kak\/[^/]+\/(?!pamyatka\/)[^/]+\/$/);
  const guide = path.replace(/[^/]+\/$/, '');
  await open(path, async (page) => {
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
    expect(await page.locator(`main a[href^="${guide}"]:visible`).count()).toBeGreaterThan(1);
    await page.locator(`main a[href^="${guide}#"]:visible`).first().click();
    expect(new URL(page.url()).pathname).toBe(guide);
  });
});

test('справка: виден весь текст', async () => {
  const { path, html } = fullest(pages, /^\/spravka\/[^/]+\/$/);
  await open(path, async (page) => {
    const shown = await page.locator('main').innerText();
    const titles = [...html.matchAll(/<h2 id="[^"]+">([^<]+)</g)].map((match) => match[1] ?? '');
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(shown).toContain(title);
  });
});

test('выбор: варианты — ссылки, каждая ведёт к своему видимому ответу', async () => {
  const { path } = fullest(pages, /^\/vybor\/[^/]+\/$/, /<section[^>]*data-several/);
  await open(path, async (page) => {
    const links = page.locator('main ul a[href^="#"]');
    expect(await links.count()).toBeGreaterThan(1);
    for (const link of await links.all()) {
      const target = await link.getAttribute('href');
      expect(await page.locator(`main ${target ?? ''}`).isVisible()).toBe(true);
    }
  });
});

test('шаблон: виден готовый текст с местами для записи от руки', async () => {
  const { path } = fullest(pages, /^\/shablony\/[^/]+\/$/);
  await open(path, async (page) => {
    expect(await page.locator('main [data-output]').innerText()).toMatch(/_{3,}|…{2,}|\.{4,}/);
  });
});

test('поиск: список всех страниц от А до Я и объяснение, почему нет поиска', async () => {
  const { path } = fullest(pages, /^\/poisk\/$/);
  await open(path, async (page) => {
    const listed = await page
      .locator('main li a:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const written = pages
      .filter(({ path }) => /^\/(kak|spravka|vybor|shablony|pravo)\/[^/]+\/$/.test(path))
      .map(({ path }) => path);
    expect(written.filter((address) => !listed.includes(address))).toEqual([]);
    expect(await page.locator('main').innerText()).toMatch(/без скриптов|без них/i);
  });
});

test('калькулятор: пороги таблицей, формулы, разобранный пример и бланк', async () => {
  const { path } = fullest(pages, /^\/kalkulyator\/$/);
  await open(path, async (page) => {
    expect(await page.locator('main table').count()).toBeGreaterThan(1);
    const text = await page.locator('main').innerText();
    for (const part of [/не менее \d+/, /округл/, /Пример: всего \d+/, /Бланк/]) expect(text).toMatch(part);
  });
});

test('страница «Версия для слабовидящих» объясняет, как увеличить текст без скриптов', async () => {
  await open(fullest(pages, /^\/dlya-slabovidyashchih\/$/).path, async (page) => {
    expect(await page.locator('main').innerText()).toMatch(/увеличьте текст/);
  });
});
