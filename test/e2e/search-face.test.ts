/** What the search tells and keeps: what was searched for instead, answers apart from offers, excerpts, places. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { found, searchPage, searchSheet, type SearchView } from './search.ts';
import { openStage, roughScene, scene, type Stage } from './stage.ts';
import { NARROW } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

declare global {
  interface Window {
    /** Cache mode and address of what the page has fetched. */
    asked: string[];
  }
}

/** The engine takes several files one after another. */
const LONG = { timeout: 15_000 };

async function ask(page: Page, query: string): Promise<SearchView> {
  await page.goto(`${stage.at('/poisk/')}?q=${encodeURIComponent(query)}`);
  const view = searchPage(page);
  await expect.poll(() => view.status.innerText(), LONG).toMatch(/Наш|нет|Нич/);
  return view;
}

test.each([
  ['gfhjkm', 'пароль', 'раскладке'],
  ['пороль', 'пароль', 'опечатка'],
  ['parol', 'парол', 'латиницей'],
])('«%s»: сказано, что искали «%s» (%s), и можно вернуться к набранному', async (typed, meant, why) => {
  await scene(stage, async (page) => {
    await ask(page, typed);
    const heard = page.locator('.heard').first();
    await heard.waitFor();
    expect(await heard.innerText()).toContain(meant);
    expect(await heard.innerText()).toContain(why);
    await page.getByRole('button', { name: 'Искать как набрано' }).click();
    await page.getByRole('button', { name: 'Вернуть исправление' }).waitFor();
    expect(await searchPage(page).field.inputValue()).toBe(typed);
    expect(await searchPage(page).status.innerText()).not.toMatch(/^Наш/);
    await page.getByRole('button', { name: 'Вернуть исправление' }).click();
    await expect.poll(() => searchPage(page).status.innerText()).toMatch(/^Наш/);
  });
});

test('точного ответа нет: сказано, каких слов нет, похожее отдельно, вопрос человеку, разделы', async () => {
  await scene(stage, async (page) => {
    await ask(page, 'пароль от дирижабля над океаном');
    expect(await searchPage(page).status.innerText()).toBe('Точного ответа нет');
    expect(await page.locator('[data-results]').innerText()).toMatch(/Слов[^.]*«дирижабля»[^.]*в базе нет/);
    expect(await page.locator('.offers ol a').count()).toBeGreaterThan(0);
    expect(await page.locator('.founds > .found').count()).toBe(await page.locator('.offers .found').count());
    const copied = await page.getByRole('button', { name: 'Скопировать вопрос' }).getAttribute('data-copy');
    expect(copied).toContain('пароль от дирижабля над океаном');
    expect(copied).toContain(stage.at('/poisk/?q='));
    expect(await page.locator('.ask__sections a[href$="/kak/"]').count()).toBe(1);
  });
});

test('бессмыслица: ничего не нашлось, и есть куда идти', async () => {
  await scene(stage, async (page) => {
    await ask(page, '😀 ъъъъ');
    expect(await searchPage(page).status.innerText()).toMatch(/Ничего не нашлось|Точного ответа нет/);
    expect(await page.getByRole('button', { name: 'Скопировать вопрос' }).isVisible()).toBe(true);
    expect(await page.locator('.ask__sections a').count()).toBeGreaterThan(5);
  });
});

test('шаг назван вместе со своей инструкцией и номером', async () => {
  await scene(stage, async (page) => {
    await ask(page, 'замените пароль');
    const step = page.locator('.found', { has: page.locator('a[href*="#"]') }).first();
    await expect.poll(() => step.locator('.meta').innerText()).toMatch(/^Шаг \d+ · \S.* · \S/);
    expect(await step.locator('.found__number').innerText()).toMatch(/^\d+$/);
  });
});

test('отрывки приходят на своё место: ни один ответ не сдвигается', async () => {
  await scene(
    stage,
    async (page) => {
      await page.route('**/pagefind/**', async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await ask(page, 'пароль');
      const { results } = searchPage(page);
      await page.waitForTimeout(500);
      const tops = (): Promise<number[]> =>
        results.evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().top)));
      const before = await tops();
      await expect.poll(() => page.locator('.found__text mark').count(), LONG).toBeGreaterThan(2);
      const after = await tops();
      expect(after.slice(0, before.length)).toEqual(before);
    },
    { viewport: NARROW },
  );
});

test('ответ, на который наведена мышь, остаётся на месте, когда приходит полный список', async () => {
  await scene(stage, async (page) => {
    await page.route('**/search/*.txt', async (route) => {
      await new Promise((done) => setTimeout(done, 800));
      await route.continue();
    });
    await page.goto(stage.at('/'));
    await page.keyboard.press('Control+KeyK');
    const view = searchSheet(page);
    await view.field.fill('доступ');
    await view.results.nth(2).hover();
    const before = await found(view);
    const spot = await view.results.nth(2).boundingBox();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => page.locator('dialog .found__text mark').count(), LONG).toBeGreaterThan(0);
    expect((await found(view)).slice(0, 3)).toEqual(before.slice(0, 3));
    expect(await view.results.nth(2).boundingBox()).toEqual(spot);
  });
});

test('архив назван архивом и не первый, когда есть действующее', async () => {
  await scene(stage, async (page) => {
    await ask(page, 'письмо');
    // Excerpts follow the fuller answer: from then on the order stays.
    await expect.poll(() => page.locator('.found__text mark').count(), LONG).toBeGreaterThan(0);
    const archived = page.locator('.found', { has: page.locator('.found__archive') });
    const more = page.getByRole('button', { name: /^Показать ещё/ });
    // How far down it stands depends on the content, and on whether the first answer has kept its place.
    const reach = async (): Promise<number> => {
      if (await more.isVisible()) await more.click({ timeout: 1000 }).catch(() => undefined);
      return archived.count();
    };
    await expect.poll(reach, LONG).toBeGreaterThan(0);
    await expect.poll(() => archived.first().locator('.found__archive').innerText()).toBe('Архив.');
    await expect.poll(() => page.locator('.founds > .found').first().locator('.found__archive').count()).toBe(0);
  });
});

test('файлы другой сборки: справочник спрашивает их заново, мимо памяти браузера, и отвечает', async () => {
  await roughScene(stage, async (page) => {
    let heads = 0;
    await page.addInitScript(() => {
      const fetch = window.fetch.bind(window);
      const asked: string[] = (window.asked = []);
      window.fetch = (input, init) => {
        asked.push(`${init?.cache ?? 'default'} ${input instanceof Request ? input.url : input.toString()}`);
        return fetch(input, init);
      };
    });
    await page.route('**/search/head.json', async (route) => {
      heads += 1;
      const response = await route.fetch();
      const head = JSON.parse(await response.text()) as { stamp: string };
      await route.fulfill({ response, body: JSON.stringify(heads === 1 ? { ...head, stamp: 'old' } : head) });
    });
    const view = await ask(page, 'пароль');
    await expect.poll(() => heads).toBe(2);
    await page.waitForLoadState('networkidle');
    expect(await view.results.count()).toBeGreaterThan(5);
    const texts = (await page.evaluate(() => window.asked)).filter((line) => /\/search\/.*\.txt$/.test(line));
    const again = texts.slice(texts.findIndex((line) => line.startsWith('reload ')));
    expect(again.length).toBeGreaterThan(0);
    expect(again.filter((line) => !line.startsWith('reload '))).toEqual([]);
  });
});
