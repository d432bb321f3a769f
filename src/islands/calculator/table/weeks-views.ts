/** The weeks and a decoded row, as the page shows them. */

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
