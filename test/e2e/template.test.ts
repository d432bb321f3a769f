/** A ready text: what is typed into the blanks stands in the text at once, and goes nowhere else. */
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
const TEMPLATE = /^\/shablony\/[^/]+\/$/;
const PLAIN = fullest(pages, TEMPLATE, /<textarea/).path;
const ROWS = fullest(pages, TEMPLATE, /<button[^>]*data-add/).path;
const ALLOWED = { permissions: ['clipboard-read', 'clipboard-write'] };

const text = (page: Page): Promise<string> => page.locator('[data-output]').innerText();

/** Writes something of its own into every blank and returns what was written as text. */
async function fillAll(page: Page): Promise<string[]> {
  const written: string[] = [];
  const fields = await page.locator('ready-text input[type=text], ready-text textarea').all();
  for (const [index, field] of fields.entries()) {
    const value = `Проба-${index} «${'я'.repeat(index + 1)}»`;
    await field.fill(value);
    written.push(value);
  }
  return written;
}

test('написанное в каждом пропуске сразу стоит в тексте, дата — по-русски', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(fullest(pages, TEMPLATE, /type="date"/).path));
    const written = await fillAll(page);
    expect(written.length).toBeGreaterThan(0);
    await page.locator('ready-text input[type=date]').first().fill('2026-03-05');
    const shown = await text(page);
    expect(written.filter((value) => !shown.includes(value))).toEqual([]);
    expect(shown).toMatch(/0?5 марта 2026|05\.03\.2026/);
  });
});

test('разметка и знаки «{…}» в пропуске остаются обычным текстом', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(PLAIN));
    const names = await page
      .locator('ready-text [name]')
      .evaluateAll((fields) => fields.map((field) => field.getAttribute('name') ?? ''));
    const value = `<img src=x onerror=alert(1)> {${names[1] ?? names[0] ?? ''}} $& $1`;
    await page.locator('ready-text input[type=text], ready-text textarea').first().fill(value);
    expect(await text(page)).toContain(value);
    expect(await page.locator('[data-output] img').count()).toBe(0);
  });
});

test('пустой пропуск остаётся местом для записи от руки', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(PLAIN));
    const before = await text(page);
    const field = page.locator('ready-text input[type=text], ready-text textarea').first();
    await field.fill('Проба');
    expect(await text(page)).not.toBe(before);
    await field.fill('');
    expect(await text(page)).toBe(before);
  });
});

test('строки списка добавляются и убираются; последнюю убрать нельзя; фокус не теряется', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at(ROWS));
    const rows = page.locator('[data-row]');
    const remove = page.locator('[data-remove]:visible');
    expect(await remove.count()).toBe(0);
    await rows.nth(0).locator('input, textarea').first().fill('Первая');
    await page.locator('[data-add]').click();
    expect(await rows.count()).toBe(2);
    expect(await rows.nth(1).locator('input, textarea').first().inputValue()).toBe('');
    await page.keyboard.type('Вторая');
    expect(await text(page)).toMatch(/Первая[^]*Вторая/);
    await remove.nth(0).click();
    expect(await text(page)).not.toContain('Первая');
    expect(await text(page)).toContain('Вторая');
    expect(await remove.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('[data-row]') !== null)).toBe(true);
  });
});

test('«Скопировать текст» кладёт в буфер ровно показанное', async () => {
  await scene(
    stage,
    async (page) => {
      await page.goto(stage.at(PLAIN));
      await fillAll(page);
      const shown = await page.locator('[data-output]').textContent();
      await page.locator('[data-copy-output]').click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
    },
    ALLOWED,
  );
});

test('написанное не уходит с этой страницы: ни в запросе, ни в хранилище, ни в адресе', async () => {
  await scene(stage, async (page) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
    await page.goto(stage.at(PLAIN));
    const address = page.url();
    const written = await fillAll(page);
    await page.locator('ready-text input[type=text]').first().press('Enter');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(page.url()).toBe(address);
    expect(sent.filter((request) => written.some((value) => request.includes(value)))).toEqual([]);
  });
});
