/** Ways in which a reader gives the calculator a table, in Firefox, and what it then shows. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { writeCsv } from '../../src/domain/calculator/table/csv.ts';
import { workbook } from '../../src/islands/calculator/workbook.ts';
import { madeUpDistrict } from '../fixtures/district/made-up-district.ts';
import { control, press, seen, texts, type Page } from './firefox.ts';

const ROWS = madeUpDistrict({ schools: 5, weeks: 1 });

export async function openTable(page: Page): Promise<void> {
  await press(page, '[role=tab]::-p-text(Таблица)');
  await seen(page, 'button::-p-text(Выбрать файл)');
}

/** A file for the dialog; written first, since Firefox wants a path. */
async function chooseFile(page: Page, file: string, content: string | Uint8Array): Promise<void> {
  writeFileSync(file, content);
  const field = (await page.$$('.table-tool input[type=file]')).at(-1);
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** Ctrl+V, with the text on the clipboard before. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await press(page, '.drop textarea');
  await control(page, 'KeyV');
}

const drop = (page: Page, text: string): Promise<void> =>
  page.$eval(
    '.drop',
    (place, dropped) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([dropped], 'tablica.csv'));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    text,
  );

/** Four ways to give one and the same table. */
export const ways = (folder: string): [name: string, give: (page: Page) => Promise<void>][] => [
  ['вставленная', (page) => paste(page, ROWS.map((row) => row.join('\t')).join('\r\n'))],
  ['брошенный CSV', (page) => drop(page, writeCsv(ROWS))],
  ['выбранный CSV', (page) => chooseFile(page, join(folder, 'tablica.csv'), writeCsv(ROWS))],
  ['выбранный XLSX', async (page) => chooseFile(page, join(folder, 'tablica.xlsx'), await workbook(ROWS))],
];

export async function readings(page: Page): Promise<{ title: string; figures: string[]; rows: string[] }> {
  await seen(page, '.rows tbody tr');
  const [title = ''] = await texts(page, '.district h2');
  return { title, figures: await texts(page, '.figures dd'), rows: await texts(page, '.rows tbody tr') };
}
