/** A district's table on paper: all its rows, the heads on every sheet. R-A7. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { madeUpDistrict } from '../fixtures/district/made-up-district.ts';
import { choose, csvFile, openTable } from './calculator.ts';
import { pdfPages } from './pdf.ts';
import { openStage, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const withSchools = (schools: number, play: (page: Page) => Promise<void>): Promise<void> =>
  scene(stage, async (page) => {
    await openTable(page, stage);
    await choose(page, csvFile(madeUpDistrict({ schools, weeks: 1 })));
    await page.locator('.rows').waitFor();
    await play(page);
  });

test('на бумаге все строки таблицы, и на каждом листе её заголовки', async () => {
  await withSchools(120, async (page) => {
    const sheets = async () => pdfPages(await page.pdf({ preferCSSPageSize: true }));
    const rowsOn = (sheet: string): string[] => sheet.match(/(?:Школа|Детский сад) № \d+/g) ?? [];
    await expect.poll(async () => (await sheets()).flatMap(rowsOn).length, { timeout: 15_000 }).toBe(120);
    const printed = await sheets();
    expect(new Set(printed.flatMap(rowsOn)).size).toBe(120);
    expect(printed.filter((sheet) => rowsOn(sheet).length > 0 && !sheet.includes('Название'))).toEqual([]);
    expect(await page.locator('.rows').count()).toBe(1);
  });
});

test('на бумаге не больше 2 000 строк, и сказано, где остальные', async () => {
  await withSchools(2100, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const print = (event: string) => page.evaluate((name) => void dispatchEvent(new Event(name)), event);
    await print('beforeprint');
    // The rows for paper come a while after the screen's: until then paper says which rows it holds.
    expect(await page.locator('.print-only', { hasText: '1–50 из 2100' }).isVisible()).toBe(true);
    const paper = page.locator('.rows:visible tbody tr');
    await expect.poll(() => print('beforeprint').then(() => paper.count()), { timeout: 15_000 }).toBe(2000);
    expect(await page.locator('.print-only:has(.rows) > p').innerText()).toContain('Первые 2000 строк из 2100.');
    await print('afterprint');
    expect(await page.locator('.rows').count()).toBe(1);
    expect(await paper.count()).toBe(50);
  });
});
