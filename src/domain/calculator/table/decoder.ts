/** One pasted row explained cell by cell. */
import { readCount, type CellProblem } from './cell.ts';
import type { Column, ColumnField } from './column.ts';
import { readDate } from './date-cell.ts';
import { separate } from './delimiter.ts';
import { letterOf } from './letters.ts';
import { finish } from './limits.ts';
import { propose } from './mapping.ts';
import { parseRows } from './parse.ts';
import { personalData, withoutPersonal, type PersonalKind } from './personal.ts';

export interface DecodedCell {
  /** Where the cell stands in the pasted text: «A» … */
  readonly letter: string;
  /** Id of the column; absent: the row has more cells than there are columns. */
  readonly column?: string;
  /** As it stands there, personal data blotted out. */
  readonly text: string;
  /** A number of people. */
  readonly count?: number;
  /** An ISO day. */
  readonly date?: string;
  readonly problem?: CellProblem;
  readonly personal: readonly PersonalKind[];
}

export interface DecodedRow {
  readonly cells: readonly DecodedCell[];
  /** The columns were found by captions pasted above the row, not by position. */
  readonly byCaptions: boolean;
  /** More rows were pasted than the one that is shown. */
  readonly more: number;
}

/** A paste is short: the text of one row, or a few. */
const LIMITS = { rows: 50, columns: 256, cell: 2000 };

const COUNTS: ReadonlySet<ColumnField | undefined> = new Set(['total', 'registered', 'linked', 'active']);

/** What stands in a cell; the type of reading is the column's. */
function decodeCell(text: string, position: number, column: Column | undefined): DecodedCell {
  const base = {
    letter: letterOf(position),
    text: withoutPersonal(text.trim()),
    ...(column ? { column: column.id } : {}),
  };
  const personal = column?.field === 'id' ? [] : personalData(text);
  const isDate = column?.field === 'date';
  if (!isDate && !COUNTS.has(column?.field)) return { ...base, personal };
  const read = isDate ? readDate(text) : readCount(text);
  if (read.kind === 'bad') return { ...base, personal, problem: read.problem };
  if (read.kind === 'empty') return { ...base, personal };
  return typeof read.value === 'string'
    ? { ...base, personal, date: read.value }
    : { ...base, personal, count: read.value };
}

/** Explains the first row with data. Captions above it decide; without them the published order of columns does. */
export function decodeRow(text: string, columns: readonly Column[]): DecodedRow {
  const { delimiter, text: body } = separate(text);
  const rows = finish(parseRows(body, delimiter, LIMITS)).rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const head = propose(rows, columns);
  const byCaptions = head.headerRow !== -1 && rows.length > head.firstRow;
  const first = byCaptions ? head.firstRow : 0;
  const cells = (rows[first] ?? []).map((cell, position) => {
    const id = byCaptions ? head.matches[position]?.column : columns[position]?.id;
    return decodeCell(
      cell,
      position,
      columns.find((column) => column.id === id),
    );
  });
  return { cells, byCaptions, more: Math.max(0, rows.length - first - 1) };
}
