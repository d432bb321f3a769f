/** The only writer of workbooks: another library would change this file alone. */
import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from '../../domain/calculator/table/csv.ts';

/** The bytes of a workbook with one sheet; the first row stays in sight. */
export async function workbook(rows: readonly (readonly Cell[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: [{ name: 'Таблица', rows: rows.map((row) => [...row]), freezePane: { rows: 1 } }],
  });
  return new Uint8Array(bytes);
}
