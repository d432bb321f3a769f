/** What the page shows of a table: made by the worker, drawn by the page. */
import type { Direction } from '../../../domain/calculator/district-view.ts';

/** A table whose columns a person must look at. */
export interface Question {
  readonly file: number;
  readonly shape: string;
  readonly columns: readonly {
    readonly letter: string;
    readonly header: string;
    readonly samples: readonly string[];
    readonly column: string;
    readonly isGuess: boolean;
  }[];
  /** What is wrong with the proposal, in words. */
  readonly faults: readonly string[];
}

/** What to show of the table. */
export interface Settings {
  /** Empty: the norm that the table can answer best. */
  readonly norm: string;
  /** 0-based place of the reading. */
  readonly reading: number;
  /** ISO day; empty: the newest. */
  readonly day: string;
  /** ISO day of a table that holds none. */
  readonly dateless: string;
  /** Types that a person chose for cells nobody recognised: id by the text of the cell. */
  readonly types: Readonly<Record<string, string>>;
}

export interface Head {
  /** «Riders» */
  readonly name: string;
  /** «Rid.» */
  readonly short: string;
  readonly threshold: string;
}

/** Everything about the table but its rows. */
export interface Summary {
  readonly norm: string;
  readonly norms: readonly { readonly id: string; readonly title: string }[];
  /** How many organisations, and of which day. */
  readonly title: string;
  /** Period and certainty of the norm. */
  readonly heading: string;
  readonly readings: readonly string[];
  readonly reading: number;
  readonly days: readonly string[];
  readonly day: string;
  /** Rows without a day, when the table has a column of days or none at all. */
  readonly dateless: number;
  readonly heads: readonly Head[];
  readonly figures: readonly { readonly figure: string; readonly about: string }[];
  readonly counts: Readonly<Record<Chip, number>>;
  /** «Посчитано 299 из 300.» */
  readonly complete: string;
  readonly presence: readonly { readonly id: string; readonly text: string }[];
  readonly unknownTypes: readonly { readonly text: string; readonly rows: number }[];
  readonly caveats: readonly string[];
  /** Odd things, by heading; each line names its place. */
  readonly findings: readonly {
    readonly title: string;
    readonly lines: readonly string[];
    readonly isError: boolean;
  }[];
  readonly personal: readonly string[];
}

export type Chip = 'all' | 'below' | 'met' | 'incomplete';

export interface View {
  readonly chip: Chip;
  /** Empty: any. */
  readonly presence: string;
  readonly text: string;
  /** «name», or the place of a condition. */
  readonly sort: 'name' | number;
  readonly by: 'shortfall' | 'share' | 'active' | 'total';
  readonly direction: Direction;
  readonly from: number;
  readonly size: number;
}

export interface CellView {
  readonly state: 'met' | 'below' | 'not-applicable' | 'no-data';
  readonly mark: string;
  readonly share: string;
  readonly active: string;
  readonly total: string;
  /** Why there is no answer; empty when there is. */
  readonly why: string;
}

export interface RowView {
  /** Place in the table of the day: what `detail` asks for. */
  readonly index: number;
  readonly name: string;
  readonly met: boolean;
  readonly cells: readonly CellView[];
}

export interface PageView {
  readonly rows: readonly RowView[];
  /** Rows that the filter leaves. */
  readonly found: number;
}

/** A norm under one reading of its text. */
export interface ReadingLine {
  /** Empty when the norm has one reading. */
  readonly reading: string;
  /** «107 of 300»; empty: nobody could be decided. */
  readonly met: string;
  /** «−52 riders to 30 %», a line per group. */
  readonly short: readonly string[];
}

/** A norm beside the others. */
export interface NormLine {
  readonly id: string;
  readonly title: string;
  readonly readings: readonly ReadingLine[];
  /** Why this table decides it for nobody; empty when it decides. */
  readonly why: string;
}

export interface Detail {
  readonly name: string;
  readonly about: string;
  /** The norms that are not shown. */
  readonly others: readonly { readonly text: string; readonly answer: string; readonly state: string }[];
  readonly lines: readonly { readonly text: string; readonly answer: string; readonly state: CellView['state'] }[];
  readonly message: string;
}
