/** What is passed on from pages that are no guides: a norm, an article, an answer of a wizard; and the letter of a guide. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ALLOWED, address, clipboard } from './clipboard.ts';
import { builtPages, fullest } from './pages.ts';
import { openStage, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pages = builtPages();
const GUIDE = fullest(pages, /^\/kak\/[^/]+\/$/).path;
const INDICATOR = fullest(pages, /^\/pokazateli\/[^/]+\/$/, /class="conditions"/).path;
const ASSESSMENT = fullest(pages, /^\/pokazateli\/[^/]+\/$/, /class="prose scale-notes"/).path;
const ARTICLE = fullest(pages, /^\/spravka\/[^/]+\/$/).path;
const WIZARD = fullest(pages, /^\/vybor\/[^/]+\/$/).path;

const one = (text: string): string => text.replace(/\s+/g, ' ').trim();
const empty = (page: Page): Promise<void> => page.evaluate(() => navigator.clipboard.writeText(''));

/** Presses a button and returns what it copied. */
async function copied(page: Page, block: string, name: string): Promise<string> {
  await empty(page);
  await page.locator(block).getByRole('button', { name, exact: true }).click();
  await expect.poll(() => clipboard(page)).not.toBe('');
  return clipboard(page);
}

describe.each([
  ['показатель', INDICATOR],
  ['шкала', ASSESSMENT],
  ['справка', ARTICLE],
  ['выбор', WIZARD],
])('%s', (_, path) => {
  test('текстом: название, где действует, когда проверено и по чему; адрес последней строкой', async () => {
    await scene(
      stage,
      async (page) => {
        await page.goto(stage.at(path));
        const text = await copied(page, '.share', 'Скопировать текстом');
        const lines = text.split('\n');
        expect(lines[0]).toBe(one(await page.locator('h1').innerText()));
        expect(text).toContain(`Где действует: ${one(await page.locator('.about a').first().innerText())}`);
        expect(text).toContain(`Проверено ${await page.locator('.page-head time').first().innerText()}`);
        expect(text).toMatch(/\nИсточник: \S/);
        expect(lines.at(-1)).toBe(await address(page));
      },
      ALLOWED,
    );
  });

  test('ссылкой: адрес этой страницы; в MAX и VK уходит он же', async () => {
    await scene(
      stage,
      async (page) => {
        await page.goto(stage.at(path));
        expect(await copied(page, '.share', 'Ссылка')).toBe(await address(page));
        const hrefs = await page
          .locator('.share a')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
        expect(hrefs.map((href) => new URL(href).hostname)).toEqual(['max.ru', 'vk.com']);
        for (const href of hrefs) expect(decodeURIComponent(href.replaceAll('+', ' '))).toContain(await address(page));
      },
      ALLOWED,
    );
  });
});

test('показатель текстом: каждое условие с порогом, как в таблице, и насколько это точно', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(INDICATOR));
      const text = one(await copied(page, '.share', 'Скопировать текстом'));
      const rows = await page.locator('.conditions tbody tr').evaluateAll((all) =>
        all.map((row) => {
          const cells = [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent);
          return [cells[1] ?? '', cells[2] ?? ''];
        }),
      );
      expect(rows.length).toBeGreaterThan(1);
      for (const [threshold = '', does = ''] of rows)
        expect(text).toContain(`${one(threshold)}; что делают: ${one(does)}`);
      expect(text).toContain(one(await page.locator('.facts dd').first().innerText()));
    },
    ALLOWED,
  );
});

test('ответ выбора ссылкой: по ней открывается этот ответ', async () => {
  await scene(
    stage,
    async (page) => {
      const [, answer = ''] =
        /data-outcome="([\w-]+)"/.exec(pages.find(({ path }) => path === WIZARD)?.html ?? '') ?? [];
      await page.goto(stage.at(`${WIZARD}#${answer}`));
      const link = await copied(page, `[data-outcome="${answer}"]`, 'Ссылка на этот ответ');
      expect(link).toBe(`${await address(page)}#${answer}`);
      await page.goto('about:blank');
      await page.goto(stage.at(`${WIZARD}${new URL(link).hash}`));
      const shown = page.locator('[data-outcome]:visible');
      expect(await shown.evaluateAll((all) => all.map(({ id }) => id))).toEqual([answer]);
    },
    ALLOWED,
  );
});

test('«Кнопки уже нет?» на инструкции: страница, адрес, версия и день проверки, место для шага; письмо без адресата', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(GUIDE));
      const title = one(await page.locator('h1').innerText());
      const letter = new URL((await page.locator('.report a').getAttribute('href')) ?? '');
      const text = await copied(page, '.report', 'Скопировать текст сообщения');
      expect([letter.protocol, letter.pathname]).toEqual(['mailto:', '']);
      expect(letter.searchParams.get('body')).toBe(text);
      expect(one(letter.searchParams.get('subject') ?? '')).toBe(`Проверьте: ${title}`);
      const lines = text.split('\n').map(one);
      expect(lines.slice(0, 2)).toEqual([title, await address(page)]);
      const verified = await page.locator('.page-head time').first().innerText();
      expect(lines[2]).toMatch(new RegExp(`^Версия \\d\\d\\.\\d\\d\\.\\d{4}, проверена ${verified}$`));
      expect(text).toMatch(/\n\nШаг и что на экране:\n$/);
    },
    ALLOWED,
  );
});
