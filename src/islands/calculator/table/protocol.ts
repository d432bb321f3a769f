/** What the page and its worker say to each other. The worker keeps the table; the page gets what it shows. */
import type { Group } from '../../../domain/calculator/counts.ts';
import type { Norm } from '../../../domain/calculator/norm.ts';
import type { Mapping } from '../../../domain/calculator/table/mapping.ts';
import type { OrganisationType } from '../../../domain/calculator/table/organisation-type.ts';
import type { ColumnCard } from '../props.ts';
import type { Detail, NormLine, PageView, Question, Settings, Summary, View } from './views.ts';
import type { Decoded, Weeks, WeeksView } from './weeks-views.ts';

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

/** What the worker can be asked: the argument and the answer. */
export interface Calls {
  setup: [Setup, null];
  open: [readonly Source[], Question | null];
  confirm: [Mapping, Question | null];
  settle: [Settings, Summary];
  page: [View, PageView];
  detail: [number, Detail];
  overview: [null, NormLine[]];
  messages: [null, string];
  csv: [null, string];
  /** Sends the rows to a writer through the port. */
  send: [MessagePort, null];
  weeks: [WeeksView, Weeks];
  decode: [string, Decoded];
}

export type Call = keyof Calls;

export type Request = { [C in Call]: { readonly id: number; readonly call: C; readonly argument: Calls[C][0] } }[Call];

export type Reply =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly answer: unknown }
  /** In words for the reader. */
  | { readonly id: number; readonly failure: string };
