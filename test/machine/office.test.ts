/**
 * LibreOffice, the office program of the readers: it opens what the calculator saves, and the calculator
 * reads what it saves.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { choose, csvFile, file, openTable, readings } from '../e2e/calculator.ts';
import { openStage, scene, type Stage } from '../e2e/stage.ts';
import { madeUpDistrict } from '../fixtures/district/made-up-district.ts';
import { tool } from './tools.ts';

let stage: Stage;
let folder = '';
beforeAll(async () => {
  stage = await openStage();
  folder = mkdtempSync(join(tmpdir(), 'office-'));
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true });
});

/** UTF-8, commas, every cell of text in quotes: filter options of LibreOffice's CSV. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

/** Semicolons and UTF-8, as the dialog of LibreOffice proposes for our CSV. */
const FROM_CSV = '--infilter=Text - txt - csv (StarCalc):59,34,76,1';

/** Saves a file in another format, as «Сохранить как» does; the bytes of the result. */
function saveAs(name: string, content: Uint8Array | string, format: string): Buffer {
  writeFileSync(join(folder, name), content);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    tool('soffice'),
    [
      profile,
      '--headless',
      ...(name.endsWith('.csv') ? [FROM_CSV] : []),
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'out'),
      join(folder, name),
    ],
    { stdio: 'pipe', timeout: 120_000 },
  );
  const extension = format.replace(/:.*/, '');
  return readFileSync(join(folder, 'out', name.replace(/\.\w+$/, `.${extension}`)));
}

const SMALL = madeUpDistrict({ schools: 14, weeks: 1 });

/** A name that a spreadsheet would run as a formula. */
const FORMULA = '=1+1';
const HOSTILE = SMALL.map((row, index) => (index === 1 ? row.map((cell, at) => (at === 1 ? FORMULA : cell)) : row));

async function download(page: Page, name: 'CSV' | 'XLSX'): Promise<Buffer> {
  const button = page.locator('.sending').getByRole('button', { name, exact: true });
  const [saved] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await saved.path());
}

async function replace(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page.locator('.fold summary', { hasText: 'Другая таблица' }).click();
  await choose(page, file(name, content));
  await page.waitForFunction(() => !document.querySelector('progress'));
  expect(await page.locator('.alert').allInnerTexts()).toEqual([]);
}

test('выгруженное открывается в LibreOffice, и сохранённое им читается с теми же числами', async () => {
  await scene(stage, async (page) => {
    await openTable(page, stage);
    await choose(page, csvFile(SMALL));
    const before = await readings(page);
    for (const kind of ['XLSX', 'CSV'] as const) {
      const saved = await download(page, kind);
      await replace(page, 'iz-libreoffice.xlsx', saveAs(`${kind}.${kind.toLowerCase()}`, saved, 'xlsx'));
      expect(await readings(page)).toEqual(before);
    }
    const saved = await download(page, 'XLSX');
    await replace(page, 'iz-libreoffice.csv', saveAs('again.xlsx', saved, CSV));
    expect(await readings(page)).toEqual(before);
  });
});

test('название, похожее на формулу, в LibreOffice остаётся текстом', async () => {
  await scene(stage, async (page) => {
    await openTable(page, stage);
    await choose(page, csvFile(HOSTILE));
    await readings(page);
    for (const kind of ['XLSX', 'CSV'] as const) {
      const saved = await download(page, kind);
      const shown = saveAs(`formula-${kind}.${kind.toLowerCase()}`, saved, CSV).toString('utf8');
      expect(shown).toContain(FORMULA);
    }
  });
});

test.each(['ods', 'xls', 'pdf', 'html'])('таблица, сохранённая как .%s: сказано, что сделать', async (format) => {
  const saved = saveAs(`tablica-${format}.csv`, csvFile(SMALL).buffer, format);
  await scene(stage, async (page) => {
    await openTable(page, stage);
    await choose(page, file(`tablica.${format}`, saved));
    const alert = page.locator('.alert');
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/сохраните|XLSX|\.xlsx|CSV/i);
  });
});
