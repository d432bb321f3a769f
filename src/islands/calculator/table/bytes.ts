/** A file of any kind to rows of strings. The only reader of workbooks: another library would change this file alone. */
import { unzipSync } from 'fflate';
import { streamXlsxRows } from 'hucre/xlsx';
import { decodeText } from '../../../domain/calculator/table/decode.ts';
import { separate } from '../../../domain/calculator/table/delimiter.ts';
import { LIMITS, type Work } from '../../../domain/calculator/table/limits.ts';
import { FILE_MESSAGES, parsedLines } from '../../../domain/calculator/table/messages.ts';
import { parseRows } from '../../../domain/calculator/table/parse.ts';
import { sniff } from '../../../domain/calculator/table/sniff.ts';
import { FILE } from './words-worker.ts';

const MEGABYTE = 1024 * 1024;
const MAX_FILE = 10 * MEGABYTE;
const MAX_ENTRIES = 200;
/** Bytes of one unpacked entry, and of all of them. */
const MAX_ENTRY = 60 * MEGABYTE;
const MAX_UNPACKED = 120 * MEGABYTE;

/** A refusal with a message for the reader. */
export class Refusal extends Error {}

export interface Sheet {
  readonly rows: readonly (readonly string[])[];
  /** What was cut or read otherwise than written. */
  readonly notes: readonly string[];
}

/** Reads the directory of the archive only: what it declares must be bearable before anything is unpacked. */
function guard(bytes: Uint8Array): void {
  let [entries, unpacked] = [0, 0];
  const refuse = (message: string): never => {
    throw new Refusal(message);
  };
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      entries += 1;
      unpacked += originalSize;
      if (entries > MAX_ENTRIES) refuse(FILE.tooManyFiles);
      if (originalSize > MAX_ENTRY || unpacked > MAX_UNPACKED) refuse(FILE.tooBig);
      return false;
    },
  });
}

type Value = string | number | boolean | Date | null | undefined | object;

/** A number as text: a fraction of three digits must not look like thousands. */
const numberText = (value: number): string => (Number.isInteger(value) ? String(value) : `${value}0`);

function cellText(value: Value): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string' || typeof value === 'boolean') return String(value).slice(0, LIMITS.cell);
  return '';
}

/** Sheets that are looked at: the table is hardly ever further behind. */
const MAX_SHEETS = 8;

/** One sheet, row by row: a sheet that is too long is left before it fills the memory. Empty rows keep their places. */
async function readSheet(bytes: Uint8Array, sheet: number, onProgress: (rows: number) => void): Promise<Sheet> {
  const rows: string[][] = [];
  let tooManyRows = false;
  for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
    tooManyRows = index >= LIMITS.rows;
    if (tooManyRows) break;
    while (rows.length < index) rows.push([]);
    rows.push(values.slice(0, LIMITS.columns).map(cellText));
    if (index % 500 === 0) onProgress(index);
  }
  return { rows, notes: parsedLines({ tooManyRows, tooWide: [], cut: [], unclosed: [] }) };
}

/** Sheets in their order, until `isEnough` has what it looks for. */
async function workbookSheets(
  bytes: Uint8Array,
  isEnough: (sheet: Sheet) => boolean,
  onProgress: (rows: number) => void,
): Promise<Sheet[]> {
  guard(bytes);
  const sheets: Sheet[] = [];
  for (let index = 0; index < MAX_SHEETS; index += 1) {
    const sheet = await readSheet(bytes, index, onProgress);
    sheets.push(sheet);
    if (isEnough(sheet)) break;
  }
  return sheets;
}

/** Rows of a text: pasted, or decoded from a file. */
export function* textSheet(source: string): Work<Sheet> {
  const { delimiter, text } = separate(source);
  const parsed = yield* parseRows(text, delimiter);
  return { rows: parsed.rows, notes: parsedLines(parsed) };
}

export interface Reading {
  /** Runs long work to its end. */
  readonly run: <Result>(work: Work<Result>) => Result;
  /** Whether the sheet is the table that is looked for. */
  readonly isEnough: (sheet: Sheet) => boolean;
  /** So many rows of a workbook are read. */
  readonly onProgress: (rows: number) => void;
}

/** The sheets of a file. Throws a `Refusal` with what to do. */
export async function fileSheets(bytes: Uint8Array, { run, isEnough, onProgress }: Reading): Promise<Sheet[]> {
  if (bytes.length > MAX_FILE) throw new Refusal(FILE.tooLarge);
  const kind = sniff(bytes);
  const message = FILE_MESSAGES[kind];
  if (message !== undefined) throw new Refusal(message);
  if (kind === 'text') return [run(textSheet(decodeText(bytes).text))];
  try {
    return await workbookSheets(bytes, isEnough, onProgress);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(FILE.broken);
  }
}
