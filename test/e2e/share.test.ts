/** Passing a page on: as text in parts, as a letter, by the system; and what is left when something refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { ALLOWED, address, clipboard } from './clipboard.ts';
import { builtPages, DIST, fullest } from './pages.ts';
import { openStage, roughScene, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pages = builtPages();
const GUIDE = fullest(pages, /^\/kak\/[^/]+\/$/).path;
const STEP = fullest(pages, new RegExp(`^${GUIDE}(?!pamyatka/)[^/]+/$`)).path;
const ARTICLE = fullest(pages, /^\/spravka\/[^/]+\/$/).path;
const WIZARD = fullest(pages, /^\/vybor\/[^/]+\/$/).path;

const status = (page: Page): Promise<string> => page.locator('#status').innerText();
const asText = (page: Page) => page.locator('.share').getByRole('button', { name: 'Скопировать текстом' });
const fileOf = (path: string): string =>
  readFileSync(join(DIST, `/api/text/${path.replace(/^\/kak\/(.*)\/$/, '$1')}.txt`), 'utf8');

for (const [what, path] of [
  ['инструкция', GUIDE],
  ['шаг', STEP],
] as const)
  test(`${what}: в буфер попадает весь текст, последней строкой — адрес`, async () => {
    await scene(
      stage,
      async (page) => {
        await page.goto(stage.at(path));
        await asText(page).click();
        await expect.poll(() => status(page)).toBe('Скопировано');
        const text = await clipboard(page);
        expect(text).toBe(fileOf(path));
        expect(text.split('\n').at(-1)).toBe(await address(page));
        expect(text).toContain('Шаг');
      },
      ALLOWED,
    );
  });

test('с клавиатуры текст копируется так же', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(STEP));
      await asText(page).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => clipboard(page)).toBe(fileOf(STEP));
    },
    ALLOWED,
  );
});

test('справка: копируются название, описание и адрес', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(ARTICLE));
      await asText(page).click();
      await expect.poll(() => status(page)).toBe('Скопировано');
      const lines = (await clipboard(page)).split('\n');
      const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(lines[0]).toBe(plain(await page.locator('h1').innerText()));
      expect(lines.at(-1)).toBe(await address(page));
      expect(lines.length).toBeGreaterThan(3);
    },
    ALLOWED,
  );
});

test('ответ выбора: копируется он сам, адрес ведёт к нему', async () => {
  await scene(
    stage,
    async (page) => {
      const answer = pages.find(({ path }) => path === WIZARD)?.html.match(/data-outcome="?([\w-]+)/)?.[1] ?? '';
      await page.goto(stage.at(`${WIZARD}#${answer}`));
      const outcome = page.locator(`[data-outcome="${answer}"]`);
      await outcome.getByRole('button', { name: 'Скопировать текстом' }).click();
      await expect
        .poll(async () => (await clipboard(page)).split('\n').at(-1))
        .toBe(`${await address(page)}#${answer}`);
      expect(await clipboard(page)).toContain(
        (await outcome.locator('h3').innerText()).replace(/^\d+/, '').replace(/\s+/g, ' ').trim(),
      );
    },
    ALLOWED,
  );
});

test('длинный текст копируется частями', async () => {
  await scene(
    stage,
    async (page) => {
      const parts = ['(1/3) начало', '(2/3) середина', '(3/3) конец'];
      await page.route('**/api/text/**', (route) =>
        route.fulfill({ contentType: 'text/plain; charset=utf-8', body: parts.join('\n\f\n') }),
      );
      await page.goto(stage.at(GUIDE));
      await asText(page).click();
      await expect.poll(() => status(page)).toMatch(/^Скопирована часть 1 из 3/);
      expect(await clipboard(page)).toBe(parts[0]);
      for (const [index, text] of parts.entries()) {
        await page.getByRole('button', { name: `Часть ${index + 1} из 3`, exact: true }).click();
        await expect.poll(() => clipboard(page)).toBe(text);
      }
      expect(await page.locator('[data-part]').count()).toBe(3);
    },
    ALLOWED,
  );
});

describe('когда что-то отказало', () => {
  test('текст не загрузился: копируются название и адрес, и об этом сказано', async () => {
    await roughScene(
      stage,
      async (page) => {
        await page.route('**/api/text/**', (route) => route.abort());
        await page.goto(stage.at(GUIDE));
        await asText(page).click();
        await expect.poll(() => status(page)).toMatch(/не загрузился.*название и адрес/);
        expect(await clipboard(page)).toBe(`${await page.title()}\n${page.url()}`);
        expect(await page.locator('.share [data-from]').innerText()).toMatch(/не загрузился/);
        await page.unroute('**/api/text/**');
        await page.locator('.share [data-from]').click();
        await expect.poll(() => clipboard(page)).toBe(fileOf(GUIDE));
      },
      ALLOWED,
    );
  });

  test('вместо текста пришла страница: её в буфер не кладут', async () => {
    await scene(
      stage,
      async (page) => {
        await page.route('**/api/text/**', (route) => route.fulfill({ contentType: 'text/html', body: '<p>нет</p>' }));
        await page.goto(stage.at(GUIDE));
        await asText(page).click();
        await expect.poll(() => status(page)).toMatch(/не загрузился/);
        expect(await clipboard(page)).not.toContain('<p>');
      },
      ALLOWED,
    );
  });

  for (const [what, refuse] of [
    [
      'запрещён',
      () =>
        Object.defineProperty(navigator, 'clipboard', {
          value: {
            write: () => Promise.reject(new Error('нельзя')),
            writeText: () => Promise.reject(new Error('нельзя')),
          },
        }),
    ],
    ['отсутствует', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
  ] as const)
    test(`буфер ${what}: текст стоит в поле и выделен`, async () => {
      await scene(stage, async (page) => {
        await page.addInitScript(refuse);
        await page.goto(stage.at(GUIDE));
        await asText(page).click();
        await expect.poll(() => status(page)).toMatch(/вручную/);
        const field = page.locator('.share textarea');
        expect(await field.inputValue()).toBe(fileOf(GUIDE));
        const selected = await field.evaluate((node: HTMLTextAreaElement) => ({
          all: node.selectionStart === 0 && node.selectionEnd === node.value.length,
          readOnly: node.readOnly,
          focused: document.activeElement === node,
        }));
        expect(selected).toEqual({ all: true, readOnly: true, focused: true });
        expect(await field.getAttribute('aria-label')).toBeTruthy();
      });
    });

  test('браузер без ClipboardItem копирует всё равно', async () => {
    await scene(
      stage,
      async (page) => {
        await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'));
        await page.goto(stage.at(GUIDE));
        await asText(page).click();
        await expect.poll(() => clipboard(page)).toBe(fileOf(GUIDE));
      },
      ALLOWED,
    );
  });
});

test('сообщение «Кнопки уже нет?» копируется тем же, каким уйдёт письмом, с шагом и датами', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(STEP));
      const href = (await page.locator('.report a').getAttribute('href')) ?? '';
      const body = new URL(href).searchParams.get('body') ?? '';
      await page.locator('.report button').click();
      await expect.poll(() => clipboard(page)).toBe(body);
      expect(body).toContain(await address(page));
      expect(body).toMatch(/Шаг \d+: \S/);
      expect(body).toMatch(/Версия \d\d\.\d\d\.\d{4}, проверена \d\d\.\d\d\.\d{4}/);
    },
    ALLOWED,
  );
});
