/** «Не знаете, что выбрать»: answers become a list of what to do, kept in the address of the page. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { builtPages, fullest } from './pages.ts';
import { openStage, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pages = builtPages();
/** Some wizard whose reader may tick several answers. */
const SEVERAL = fullest(pages, /^\/vybor\/[^/]+\/$/, /<section[^>]*data-several/).path;
/** A question that opens after an answer to another one. */
const CHAIN = /(<section class="question"[^]*){2}/;

const options = (page: Page) => page.locator('[data-several] [role=checkbox]:visible');
const answers = (page: Page) => page.locator('[data-outcome]:visible');
const ids = (page: Page): Promise<string[]> => answers(page).evaluateAll((items) => items.map(({ id }) => id));
const targets = (page: Page): Promise<string[]> =>
  options(page).evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').slice(1)));
const fragment = (page: Page): string[] => new URL(page.url()).hash.slice(1).split('+').filter(Boolean);

/** Opens a wizard and answers until a question with several answers is on the screen. */
async function reachSeveral(page: Page): Promise<void> {
  await page.goto(stage.at(SEVERAL));
  const choice = page.locator('[data-question]:visible').last().locator('[role=radio]').first();
  while ((await options(page).count()) === 0) await choice.click();
}

test('отмечены все варианты: все их ответы показаны по порядку и пронумерованы с единицы', async () => {
  await scene(stage, async (page) => {
    await reachSeveral(page);
    expect(await answers(page).count()).toBe(0);
    const wanted = [...new Set(await targets(page))];
    for (const option of (await options(page).all()).reverse()) await option.click();
    const order = await page.locator('[data-outcome]').evaluateAll((items) => items.map(({ id }) => id));
    expect(await ids(page)).toEqual(order.filter((id) => wanted.includes(id)));
    const numbers = await answers(page).locator('[data-number]').allTextContents();
    expect(numbers).toEqual(wanted.map((_, index) => String(index + 1)));
    expect(await page.locator('#otvety').innerText()).toBe('Вам сюда');
  });
});

test('снятая отметка убирает ответ, остальные пронумерованы заново', async () => {
  await scene(stage, async (page) => {
    await reachSeveral(page);
    await options(page).nth(0).click();
    await options(page).nth(1).click();
    await options(page).nth(0).click();
    expect(await ids(page)).toEqual([(await targets(page))[1]]);
    expect(await answers(page).locator('[data-number]').allTextContents()).toEqual(['1']);
  });
});

test('отмеченное стоит в адресе: перезагрузка и присланная ссылка показывают те же ответы', async () => {
  await scene(stage, async (page) => {
    await reachSeveral(page);
    await options(page).nth(0).click();
    await options(page).nth(1).click();
    const shown = await ids(page);
    expect(fragment(page)).toEqual(expect.arrayContaining(shown));
    await page.reload();
    expect(await ids(page)).toEqual(shown);
    const sent = page.url();
    await page.goto('about:blank');
    await page.goto(sent);
    expect(await ids(page)).toEqual(shown);
  });
});

test('«Начать заново» снимает отметки, прячет ответы, очищает адрес и ставит фокус на первый вариант', async () => {
  await scene(stage, async (page) => {
    await reachSeveral(page);
    await options(page).nth(0).click();
    await page.getByRole('button', { name: 'Начать заново' }).click();
    expect(await page.locator('[aria-checked=true]').count()).toBe(0);
    expect(await answers(page).count()).toBe(0);
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-checked'))).toBe('false');
  });
});

test('следующий вопрос появляется после ответа и исчезает, когда ответ меняют', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(fullest(pages, /^\/vybor\/[^/]+\/$/, CHAIN).path));
    const questions = page.locator('[data-question]:visible');
    const first = questions.first().locator('[role=radio]');
    const before = await questions.count();
    expect(before).toBe(1);
    const leading = await first.evaluateAll((links) =>
      links.findIndex((link) =>
        document.querySelector(`[data-question="${link.getAttribute('href')?.slice(1) ?? ''}"]`),
      ),
    );
    await first.nth(leading).click();
    expect(await questions.count()).toBe(before + 1);
    const other = await first.evaluateAll(
      (links, chosen) => links.findIndex((link) => link.getAttribute('href') !== links[chosen]?.getAttribute('href')),
      leading,
    );
    await first.nth(other).click();
    expect(await first.nth(leading).getAttribute('aria-checked')).toBe('false');
    const next = (await first.nth(leading).getAttribute('href'))?.slice(1) ?? '';
    expect(await page.locator(`[data-question="${next}"]`).isVisible()).toBe(false);
  });
});

test('чужие слова в адресе ничего не ломают', async () => {
  await scene(stage, async (page) => {
    for (const hash of ['#net-takogo', '#%E0%A4%A', '#<script>', `#${'a+'.repeat(5000)}`]) {
      await page.goto(stage.at(SEVERAL) + hash);
      await page.reload();
      expect(await answers(page).count()).toBe(0);
      expect(await page.locator('[data-question]:visible').count()).toBeGreaterThan(0);
    }
  });
});
