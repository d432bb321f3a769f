/** Rows of strings to organisations, with everything odd named by its address. */
import type { Column } from './column.ts';
import { MAX_LISTED, type Work } from './limits.ts';
import type { Mapping } from './mapping.ts';
import { typeReader, type OrganisationType } from './organisation-type.ts';
import { planOf } from './plan.ts';
import { kindOf } from './row-kind.ts';
import {
  readRow,
  watchPersonal,
  type BadCell,
  type OrganisationRow,
  type PersonalCell,
  type RowContext,
} from './row.ts';
import { skeleton } from './skeleton.ts';

export interface ReadOptions {
  readonly columns: readonly Column[];
  readonly mapping: Mapping;
  /** 0-based index of the first row with data. */
  readonly firstRow: number;
  readonly types: readonly OrganisationType[];
  /** Types that a person chose for cells nobody recognised, by skeleton of the cell. */
  readonly chosenTypes?: ReadonlyMap<string, string>;
  /** ISO day, for a table without a column of dates. */
  readonly date?: string;
  /** Number of the file among those read together, from 0. */
  readonly file?: number;
}

export interface TableReading {
  readonly rows: readonly OrganisationRow[];
  /** The first `MAX_LISTED`; `badCount` counts all. */
  readonly bad: readonly BadCell[];
  readonly badCount: number;
  readonly personal: readonly PersonalCell[];
  readonly personalCount: number;
  /** 1-based rows that add up others: left out. */
  readonly subtotals: readonly number[];
  /** 1-based rows with numbers but without a name: left out. */
  readonly nameless: readonly number[];
  /** 1-based rows that repeat the captions: left out. */
  readonly repeated: readonly number[];
  /** Cells of types that nobody recognised, with the number of their rows. */
  readonly unknownTypes: ReadonlyMap<string, number>;
  /** ISO days, oldest first. */
  readonly dates: readonly string[];
  /** Rows whose day is unknown. */
  readonly dateless: number;
}

/** Rows read between two reports of progress: a few milliseconds on a slow machine. */
const SLICE = 50;

/** Rows above the data that may be printed again on every page: captions, letters, numbers. */
const HEADS = 3;

/** Collects the odd things of one table: lists are cut at `MAX_LISTED`. */
class Findings {
  bad: BadCell[] = [];
  badCount = 0;
  personal: PersonalCell[] = [];
  personalCount = 0;

  addBad = (cell: BadCell): void => {
    this.badCount += 1;
    if (this.bad.length < MAX_LISTED) this.bad.push(cell);
  };

  addPersonal = (cell: PersonalCell): void => {
    this.personalCount += 1;
    if (this.personal.length < MAX_LISTED) this.personal.push(cell);
  };
}

/** Reads a table in steps; see `Work`. The cells themselves are not kept. */
export function* readTable(rows: readonly (readonly string[])[], options: ReadOptions): Work<TableReading> {
  const findings = new Findings();
  const plan = planOf(options.mapping, options.columns);
  const typeOf = typeReader(options.types, options.chosenTypes);
  const context: RowContext = {
    file: options.file ?? 0,
    plan,
    typeOf,
    date: options.date,
    onBad: findings.addBad,
    onPersonal: findings.addPersonal,
  };
  const heads = rows.slice(Math.max(0, options.firstRow - HEADS), options.firstRow).map((row) => row.map(skeleton));
  const read: OrganisationRow[] = [];
  const odd = { subtotal: [] as number[], repeated: [] as number[], nameless: [] as number[] };
  for (let index = options.firstRow; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    const kind = kindOf(cells, plan, heads);
    if (kind === 'subtotal' || kind === 'repeated') odd[kind].push(index + 1);
    if (kind === 'organisation') {
      watchPersonal(cells, index + 1, context);
      const nameless = !plan.some(({ field, position }) => field === 'name' && (cells[position] ?? '').trim() !== '');
      if (nameless) odd.nameless.push(index + 1);
      else read.push(readRow(cells, index + 1, context));
    }
    if (index % SLICE === 0) yield { done: index, of: rows.length };
  }
  const { bad, badCount, personal, personalCount } = findings;
  return {
    rows: read,
    bad,
    badCount,
    personal,
    personalCount,
    subtotals: odd.subtotal,
    nameless: odd.nameless,
    repeated: odd.repeated,
    ...summary(read),
  };
}

function summary(rows: readonly OrganisationRow[]): Pick<TableReading, 'unknownTypes' | 'dates' | 'dateless'> {
  const unknownTypes = new Map<string, number>();
  const dates = new Set<string>();
  let dateless = 0;
  for (const { type, typeText, date } of rows) {
    if (type === undefined && typeText !== '') unknownTypes.set(typeText, (unknownTypes.get(typeText) ?? 0) + 1);
    if (date === undefined) dateless += 1;
    else dates.add(date);
  }
  return { unknownTypes, dates: [...dates].sort(), dateless };
}
