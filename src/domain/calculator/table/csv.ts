/** Writes tables that Excel and LibreOffice open by double click, and that run no formula. */

/** A text or a number; numbers are written as they are. */
export type Cell = string | number;

/** A text that a spreadsheet would take for a formula (OWASP, «CSV Injection»: = + - @ tab CR LF). */
const FORMULA = /^[=+\-@\t\r\n]/;

/** Texts that begin with an apostrophe and look protected get one more, so that reading can take one away. */
const LOOKS_PROTECTED = /^'+[=+\-@\t\r\n]/;

/** A text that no spreadsheet calculates; to be used for XLSX too. */
export const protect = (text: string): string => (FORMULA.test(text) || LOOKS_PROTECTED.test(text) ? `'${text}` : text);

/** The text before `protect`. */
export const unprotect = (text: string): string => (LOOKS_PROTECTED.test(text) ? text.slice(1) : text);

const BOM = '\ufeff';
const CRLF = '\r\n';

/** RFC 4180: a cell with a quote, delimiter or line break stands in quotes, its quotes doubled. */
function writeCell(cell: Cell, alone: boolean): string {
  if (typeof cell === 'number') return String(cell);
  const text = protect(cell);
  return /["\r\n;]/.test(text) || (alone && text === '') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Semicolons, CRLF and a byte order mark: what Excel with Russian settings expects. */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  BOM + rows.map((row) => row.map((cell) => writeCell(cell, row.length === 1)).join(';') + CRLF).join('');
