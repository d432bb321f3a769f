/** What the page and its worker say to each other. The worker keeps the table; the page gets what it shows. */
import type { Group } from '../../../domain/calculator/counts.ts';
import type { Norm } from '../../../domain/calculator/norm.ts';
import type { Direction } from '../../../domain/calculator/district-view.ts';
import type { Mapping } from '../../../domain/calculator/table/mapping.ts';
import type { OrganisationType } from '../../../domain/calculator/table/organisation-type.ts';
import type { ColumnCard } from '../props.ts';

export interface Setup {
  readonly columns: readonly ColumnCard[];
  readonly groups: readonly Group[];
  readonly types: readonly OrganisationType[];
  readonly norms: readonly Norm[];
  /** Answers given before, by the shape of the head. */
  readonly remembered: Readonly<Record<string, Mapping>>;
}

/** A chosen file or a pasted text. */
export type Source = Blob | string;

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
  readonly findings: readonly { readonly title: string; readonly lines: readonly string[]; readonly isError: boolean }[];
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

export interface Detail {
  readonly name: string;
  readonly about: string;
  readonly lines: readonly { readonly text: string; readonly answer: string; readonly state: CellView['state'] }[];
  readonly message: string;
}

/** What the worker can be asked: the argument and the answer. */
export interface Calls {
  setup: [Setup, null];
  open: [readonly Source[], Question | null];
  confirm: [Mapping, Question | null];
  settle: [Settings, Summary];
  page: [View, PageView];
  detail: [number, Detail];
  messages: [null, string];
  csv: [null, string];
  /** Sends the rows to a writer through the port. */
  send: [MessagePort, null];
  weeks: [WeeksView, Weeks];
  decode: [string, Decoded];
}

export type Call = keyof Calls;

export interface WeeksView {
  /** Place of the condition. */
  readonly condition: number;
  readonly list: 'all' | 'risers' | 'fallers' | 'late';
  /** ISO day on which the threshold is wanted; empty: none. */
  readonly by: string;
  readonly text: string;
  readonly from: number;
  readonly size: number;
}

export interface CourseView {
  readonly name: string;
  /** Shares in tenths of a percent, oldest first. */
  readonly points: readonly { readonly day: string; readonly tenths: number }[];
  readonly now: string;
  readonly change: string;
  readonly direction: 'up' | 'down' | 'same' | 'none';
  readonly outlook: string;
  readonly met: boolean;
}

export interface Weeks {
  readonly days: readonly string[];
  readonly threshold: number;
  readonly rows: readonly CourseView[];
  readonly found: number;
  readonly counts: Readonly<Record<WeeksView['list'], number>>;
  readonly absent: readonly string[];
}

export interface Decoded {
  readonly cells: readonly {
    readonly letter: string;
    readonly name: string;
    readonly text: string;
    readonly meaning: string;
    /** What is wrong with the cell. */
    readonly note: string;
  }[];
  readonly byCaptions: boolean;
  readonly more: number;
}

export type Request = { [C in Call]: { readonly id: number; readonly call: C; readonly argument: Calls[C][0] } }[Call];

export type Reply =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly answer: unknown }
  /** In words for the reader. */
  | { readonly id: number; readonly failure: string };
