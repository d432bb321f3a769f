/** Writes a workbook of the rows that come through a port: a long table must not stop the page. */
import type { Cell } from '../../../domain/calculator/table/csv.ts';
import { workbook } from '../workbook.ts';

addEventListener('message', (event: MessageEvent<MessagePort>) => {
  const port = event.data;
  port.onmessage = async (rows: MessageEvent<Cell[][]>) => {
    const bytes = await workbook(rows.data);
    postMessage(bytes, { transfer: [bytes.buffer] });
  };
});
