/** Saves a table as a file of the reader's device. Loaded by the first press; nothing is sent. */
import type { Cell } from '../../domain/calculator/table/csv.ts';
import { protect, writeCsv } from '../../domain/calculator/table/csv.ts';

export type Format = 'csv' | 'xlsx';

const TYPES: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Milliseconds after which the address of a saved file is taken back. */
const KEPT = 30_000;

export function saveFile(content: BlobPart, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** Texts lose nothing and calculate nothing: what looks like a formula gets an apostrophe. */
const safe = (rows: readonly (readonly Cell[])[]): Cell[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? protect(cell) : cell)));

/** @param name without its ending */
export async function saveTable(rows: readonly (readonly Cell[])[], name: string, format: Format): Promise<void> {
  if (format === 'csv') {
    saveFile(writeCsv(rows), `${name}.csv`, TYPES.csv);
    return;
  }
  const { workbook } = await import('./workbook.ts');
  saveFile(await workbook(safe(rows)), `${name}.xlsx`, TYPES.xlsx);
}
