/** How well a list of answers meets what was expected: the figures of design §6. */

export interface Query {
  q: string;
  class: string;
  /** Addresses any of which is right; none for nonsense. */
  expect: string[];
  /** The step that should open, where one is asked for. */
  step?: string | string[];
}

export interface Found {
  /** Pages in order. */
  pages: string[];
  /** Where the first result leads. */
  first: string | undefined;
  confident: boolean;
}

export interface Figures {
  queries: number;
  /** Shares of the queries that have an answer. */
  at1: number;
  at3: number;
  /** Mean reciprocal rank, ten deep. */
  mrr: number;
  /** Share with no result at all. */
  zero: number;
  /** Share of real queries whose first result is an answer, not an offer. */
  sure: number;
  nonsense: number;
  /** Nonsense that got a confident first result. */
  fooled: number;
  steps: number;
  /** Share of step queries whose first result opens at the right step. */
  stepFirst: number;
}

const DEPTH = 10;

const share = (part: number, whole: number): number => (whole === 0 ? NaN : part / whole);

export const rankOf = ({ expect }: Query, { pages }: Found): number =>
  pages.findIndex((page) => expect.includes(page)) + 1;

export const stepsOf = ({ step }: Query): string[] => (step === undefined ? [] : [step].flat());

export function isStepRight(query: Query, { first }: Found): boolean {
  return stepsOf(query).some((step) => first === step || first?.endsWith(`#${step}`));
}

export function figuresOf(rows: readonly { query: Query; found: Found }[]): Figures {
  const real = rows.filter(({ query }) => query.expect.length > 0);
  const nonsense = rows.filter(({ query }) => query.expect.length === 0);
  const stepped = real.filter(({ query }) => stepsOf(query).length > 0);
  const ranks = real.map(({ query, found }) => rankOf(query, found));
  return {
    queries: real.length,
    at1: share(ranks.filter((rank) => rank === 1).length, real.length),
    at3: share(ranks.filter((rank) => rank >= 1 && rank <= 3).length, real.length),
    mrr: share(
      ranks.reduce((sum, rank) => sum + (rank >= 1 && rank <= DEPTH ? 1 / rank : 0), 0),
      real.length,
    ),
    zero: share(real.filter(({ found }) => found.pages.length === 0).length, real.length),
    sure: share(real.filter(({ found }) => found.confident).length, real.length),
    nonsense: nonsense.length,
    fooled: nonsense.filter(({ found }) => found.confident).length,
    steps: stepped.length,
    stepFirst: share(stepped.filter(({ query, found }) => isStepRight(query, found)).length, stepped.length),
  };
}
