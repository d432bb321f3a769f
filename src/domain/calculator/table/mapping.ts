/** Proposes which column of a table is which, and says whether a person must look. */
import { lacks, type Column } from './column.ts';
import { addSimilar, captionsOf, isNumbering, letterRow, matchExactly, type Captions, type Match } from './header.ts';
import { shapeOf } from './shape.ts';

export interface Proposal {
  /** 0-based index of the row with captions or letters; -1 without one. */
  readonly headerRow: number;
  /** 0-based index of the first row with data. */
  readonly firstRow: number;
  /** One per position. */
  readonly matches: readonly Match[];
  /** Nothing is guessed, nothing doubled, nothing lacking: no question is needed. */
  readonly sure: boolean;
  readonly lacking: readonly ('name' | 'numbers')[];
  /** Columns that several captions claim. */
  readonly doubled: readonly string[];
  /** Key under which a person's answer may be remembered: no caption can be read from it. */
  readonly shape: string;
}

/** What a person confirmed: the id of a column, or nothing, per position. */
export type Mapping = readonly (string | undefined)[];

/** Rows in which captions are looked for: titles stand above them. */
const DEEPEST_HEADER = 20;

/** Resemblances are looked for in fewer rows: they cost more. */
const DEEPEST_SIMILAR = 5;

/** A row of captions is recognised by so many of them. */
const FEWEST_CAPTIONS = 2;

interface Head {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly matches: readonly Match[];
}

/** Captions by their words; a row of letters beside them helps where words fail. */
function byWords(
  row: readonly string[],
  letters: readonly (string | undefined)[] | undefined,
  captions: Captions,
): Match[] {
  return row.map((header, position) => {
    const exact = matchExactly(header, captions);
    if (exact) return { position, header, ...exact, confidence: 100 };
    const letter = letters?.[position];
    return letter === undefined
      ? { position, header, how: 'none', confidence: 0 }
      : { position, header, column: letter, how: 'letter', confidence: 100 };
  });
}

/** A row with a number in more than a third of its filled cells holds data: words in it may be captions by chance. */
function holdsNumbers(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.filter((cell) => /^[\d\s.,%-]+$/.test(cell)).length * 3 > filled.length;
}

function findHead(rows: readonly (readonly string[])[], captions: Captions): Head {
  const top = rows.slice(0, DEEPEST_HEADER);
  const exact = top.map((row) => (holdsNumbers(row) ? 0 : row.filter((cell) => matchExactly(cell, captions)).length));
  const letterRows = top.map((row) => letterRow(row, captions.columns));
  const letterAt = letterRows.findIndex((letters) => letters !== undefined);
  let at = exact.indexOf(Math.max(0, ...exact));
  if ((exact[at] ?? 0) < FEWEST_CAPTIONS) at = letterAt === -1 ? similarRow(top, captions) : letterAt;
  if (at === -1) return byPosition(rows, captions.columns);
  const beside = [letterRows[at], letterRows[at + 1], letterRows[at - 1]].find((letters) => letters !== undefined);
  const matches = addSimilar(byWords(top[at] ?? [], beside, captions), captions);
  let firstRow = at + 1;
  while (letterRows[firstRow] !== undefined || isNumbering(rows[firstRow] ?? [])) firstRow += 1;
  return { headerRow: at, firstRow, matches };
}

/** The row with most captions that merely resemble known ones; -1 when there are too few. */
function similarRow(rows: readonly (readonly string[])[], captions: Captions): number {
  const found = rows
    .slice(0, DEEPEST_SIMILAR)
    .map((row) =>
      holdsNumbers(row)
        ? 0
        : addSimilar(byWords(row, undefined, captions), captions).filter(({ column }) => column).length,
    );
  const most = Math.max(0, ...found);
  return most < FEWEST_CAPTIONS ? -1 : found.indexOf(most);
}

/** Without captions the columns are taken in their published order, when there are as many of them. */
function byPosition(rows: readonly (readonly string[])[], columns: readonly Column[]): Head {
  const first = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const width = rows[first]?.length ?? 0;
  const fits = width === columns.length;
  const matches = Array.from({ length: width }, (_, position): Match => {
    const column = columns[position]?.id;
    return fits && column !== undefined
      ? { position, header: '', column, how: 'position', confidence: 50 }
      : { position, header: '', how: 'none', confidence: 0 };
  });
  return { headerRow: -1, firstRow: Math.max(0, first), matches };
}

const mappingOf = (matches: readonly Match[]): Mapping => matches.map(({ column }) => column);

/** The columns that a mapping names. */
export const mappedColumns = (mapping: Mapping, columns: readonly Column[]): Column[] =>
  columns.filter(({ id }) => mapping.includes(id));

/** Answers of a person for tables of a shape; the storage belongs to the caller. */
export type Remembered = (shape: string) => Mapping | undefined;

/** A remembered answer counts only when it fits: as long as the head, of known columns, none twice. */
function recall(
  matches: readonly Match[],
  shape: string,
  columns: readonly Column[],
  remembered?: Remembered,
): Match[] | undefined {
  const mapping = remembered?.(shape);
  if (!mapping || mapping.length !== matches.length) return undefined;
  const named = mapping.filter((id) => id !== undefined);
  const known = new Set(columns.map(({ id }) => id));
  if (new Set(named).size < named.length || !named.every((id) => known.has(id))) return undefined;
  return matches.map(({ position, header }, index) => {
    const column = mapping[index];
    return column === undefined
      ? { position, header, how: 'none', confidence: 0 }
      : { position, header, column, how: 'remembered', confidence: 100 };
  });
}

/** Looks at the first rows of a table and proposes the mapping of its columns. */
export function propose(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  remembered?: Remembered,
): Proposal {
  const head = findHead(rows, captionsOf(columns));
  const shape = shapeOf(head.matches);
  const matches = recall(head.matches, shape, columns, remembered) ?? head.matches;
  const named = mappingOf(matches).filter((id) => id !== undefined);
  const doubled = [...new Set(named.filter((id, index) => named.indexOf(id) !== index))];
  const lacking = lacks(mappedColumns(named, columns));
  const guessed = matches.some(({ how }) => how === 'similar' || how === 'position');
  return { ...head, matches, doubled, lacking, shape, sure: !guessed && doubled.length === 0 && lacking.length === 0 };
}
