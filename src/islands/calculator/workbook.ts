/** The only writer of workbooks: another library would change this file alone. */
import { XlsxStreamWriter } from 'hucre/xlsx';
import type { Cell } from '../../domain/calculator/table/csv.ts';

/** The bytes of a workbook with one sheet; the first row stays in sight. */
export async function workbook(rows: readonly (readonly Cell[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new XlsxStreamWriter({ name: 'Таблица', freezePane: { rows: 1 } });
  for (const row of rows) writer.addRow([...row]);
  return new Uint8Array(await writer.finish());
}
