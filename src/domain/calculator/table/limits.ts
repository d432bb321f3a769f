/** How much of a table is read, and what was cut. */

export interface Limits {
  readonly rows: number;
  readonly columns: number;
  /** Characters of a cell. */
  readonly cell: number;
}

export const LIMITS: Limits = { rows: 20_000, columns: 256, cell: 2000 };

/** A whole text, in characters: what a file of 10 MB in one-byte letters can hold. */
export const MAX_TEXT = 10 * 1024 * 1024;

/** More problems of one kind are counted, not listed. */
export const MAX_LISTED = 500;

/**
 * Long work is a generator: it yields how far it is (0–1 of `of`), so that
 * whoever runs it decides when to paint, to stop or to go on.
 */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export type Work<Result> = Generator<Progress, Result, void>;

/** Does the whole work at once: in a worker, in a test. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
