/** The calculator's page in the hands of a reader: ways to fill it, and what it shows. */
import type { Page } from 'playwright-core';
import { writeCsv } from '../../src/domain/calculator/table/csv.ts';
import type { Stage } from './stage.ts';

export const PAGE = '/kalkulyator/';

/** Numbers of one school that is below under one reading and less below under the other. */
export const LINK = '#v=1&n=r-240&d=20251101&o=shkola&obuchayushchiesya=612.171.&pedrabotniki=41.30.&roditeli=.189.';

export interface Chosen {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const file = (name: string, content: string | Uint8Array): Chosen => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

export const csvFile = (rows: string[][]): Chosen => file('tablica.csv', writeCsv(rows));

/** Opens the tab of a table and waits until everything that it needs is there. */
export async function openTable(page: Page, stage: Stage): Promise<void> {
  await page.goto(stage.at(PAGE));
  const worker = page.waitForEvent('worker');
  await page.getByRole('tab', { name: 'Таблица' }).click();
  await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
  await worker;
  await page.waitForLoadState('networkidle');
}

export const choose = (page: Page, ...files: Chosen[]): Promise<void> =>
  page.locator('.table-tool input[type=file]').last().setInputFiles(files);

/** Pastes a text into the field for a table, as Ctrl+V does. */
export const paste = (page: Page, text: string): Promise<void> =>
  page.locator('.drop textarea').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** What a table says: its title, its figures, the rows of its first page. */
export async function readings(page: Page): Promise<{ title: string; figures: string[]; rows: string[] }> {
  await page.locator('.rows tbody tr').first().waitFor();
  const texts = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));
  const [title = ''] = await texts('.district h2');
  return { title, figures: await texts('.figures dd'), rows: await texts('.rows tbody tr') };
}
