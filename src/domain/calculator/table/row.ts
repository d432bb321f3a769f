/** One row of a table: one organisation on one day. */
import type { Counts, Field, FieldRef } from '../counts.ts';
import { readCount, type CellProblem, type Read } from './cell.ts';
import type { ColumnField } from './column.ts';
import { unprotect } from './csv.ts';
import { readDate } from './date-cell.ts';
import { personalData, withoutPersonal, type PersonalKind } from './personal.ts';
import type { Planned } from './plan.ts';
import { foldLetters, skeleton } from './skeleton.ts';
import type { TypeReader } from './organisation-type.ts';

export interface OrganisationRow {
  /** Number of the file among those read together, from 0. */
  readonly file: number;
  /** 1-based, as a spreadsheet shows it. */
  readonly row: number;
  readonly name: string;
  /** The same organisation on another day has the same key. */
  readonly key: string;
  /** The organisation's id in the table; empty: none. */
  readonly id: string;
  readonly district: string;
  /** Id of the type; absent: unknown. */
  readonly type?: string;
  /** What stands in the cell of the type. */
  readonly typeText: string;
  /** What the table says of the account: registered and active, registered only; absent: nothing. */
  readonly status?: 'active' | 'inactive';
  readonly date?: string;
  readonly counts: Counts;
  /** Numbers whose cells could not be read. */
  readonly unread: readonly FieldRef[];
}

/** Something wrong in a cell. */
export interface BadCell {
  readonly file: number;
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly problem: CellProblem;
  /** What stands there, shortened, personal data blotted out. */
  readonly text: string;
}

export interface PersonalCell {
  readonly file: number;
  readonly row: number;
  readonly column: number;
  readonly kinds: readonly PersonalKind[];
}

export interface RowContext {
  readonly file: number;
  readonly plan: readonly Planned[];
  readonly typeOf: TypeReader;
  /** ISO day for tables without a column of dates. */
  readonly date?: string | undefined;
  readonly onBad: (cell: BadCell) => void;
  readonly onPersonal: (cell: PersonalCell) => void;
}

const COUNTED: ReadonlySet<ColumnField> = new Set(['total', 'registered', 'active']);

const SHOWN = 40;

/** One line, without what looks personal and without the apostrophe that guards against formulas. */
const clean = (cell: string): string => withoutPersonal(unprotect(cell)).replace(/\s+/g, ' ').trim();

const shorten = (cell: string): string => {
  const text = clean(cell);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
};

/** Active, yes, true, 1 — and their opposites; anything else says nothing. */
function readStatus(cell: string): 'active' | 'inactive' | undefined {
  const word = foldLetters(cell.trim());
  if (/^(АКТИВ(НА|ЕН|НО|НЫЙ|НАЯ)|ДА|1|ИСТИНА)$/.test(word)) return 'active';
  return /^(НЕ ?АКТИВ(НА|ЕН|НО|НЫЙ|НАЯ)|НЕТ|0|ЛОЖЬ)$/.test(word) ? 'inactive' : undefined;
}

/** Reads the cells of one organisation; `cells` is never kept. */
export function readRow(cells: readonly string[], row: number, context: RowContext): OrganisationRow {
  const { file, plan } = context;
  const texts = new Map<ColumnField, string>();
  const counts: Record<string, Partial<Record<Field, number>>> = {};
  const unread: FieldRef[] = [];
  let date = plan.some(({ field }) => field === 'date') ? undefined : context.date;
  const take = <Value>(read: Read<Value>, column: number): Value | undefined => {
    if (read.kind === 'bad')
      context.onBad({ file, row, column, problem: read.problem, text: shorten(cells[column] ?? '') });
    return read.kind === 'value' ? read.value : undefined;
  };
  for (const { position, field, who } of plan) {
    const cell = cells[position] ?? '';
    if (field === 'date') date = take(readDate(cell), position);
    else if (!COUNTED.has(field) || who === undefined) texts.set(field, clean(cell));
    else {
      const read = readCount(cell);
      const value = take(read, position);
      if (value !== undefined) (counts[who] ??= {})[field as Field] = value;
      if (read.kind === 'bad') unread.push({ group: who, field: field as Field });
    }
  }
  return { file, row, ...describe(texts, context), ...(date === undefined ? {} : { date }), counts, unread };
}

function describe(texts: ReadonlyMap<ColumnField, string>, { typeOf }: RowContext) {
  const text = (field: ColumnField) => texts.get(field) ?? '';
  const [name, typeText, district] = [text('name'), text('organisation-type'), text('district')];
  const type = typeText === '' ? undefined : typeOf(typeText);
  const status = readStatus(text('status'));
  const id = text('id');
  const key = skeleton(id) === '' ? `${skeleton(name)}|${skeleton(district)}` : `#${skeleton(id)}`;
  return {
    name,
    key,
    id,
    district,
    typeText,
    ...(type === undefined ? {} : { type }),
    ...(status === undefined ? {} : { status }),
  };
}

/** Reports cells that look like personal data, in whatever column, the column of ids apart. */
export function watchPersonal(cells: readonly string[], row: number, context: RowContext): void {
  const ids = context.plan.find(({ field }) => field === 'id')?.position;
  cells.forEach((cell, column) => {
    const kinds = column === ids || cell.length < 6 ? [] : personalData(cell);
    if (kinds.length > 0) context.onPersonal({ file: context.file, row, column, kinds });
  });
}
