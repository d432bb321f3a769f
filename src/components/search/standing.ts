/**
 * What stands on the screen for one query while fuller answers arrive. At first a better order may replace the
 * first one; as soon as the reader points at the list, stands on it or has had time to read, every answer keeps
 * its place, and what comes later is added below.
 */
import type { Answer, Hit } from '../../domain/search/answer.ts';
import type { Rows } from './rows.ts';

/** Answers shown at once; time in which an untouched list may still change, milliseconds. */
export const PAGE = 10;
const SETTLES = 400;

export interface Lists {
  /** Answers in order. */
  sure: Hit[];
  /** Answers that came when the list above them stood already. */
  late: Hit[];
  /** Offers. */
  unsure: Hit[];
}

const without = (hits: readonly Hit[], shown: readonly Hit[]): Hit[] => {
  const known = new Set(shown.map(({ page }) => page.url));
  return hits.filter(({ page }) => !known.has(page.url));
};

/** `second` after `first`, each page once. */
const joined = (first: readonly Hit[], second: readonly Hit[]): Hit[] => [...first, ...without(second, first)];

export class Standing {
  readonly rows: Rows;
  answer: Answer;
  /** Only answers are shown yet: offers would change under the reader. */
  isWaiting: boolean;
  #extras: Hit[] = [];
  /** Answers that keep their places. */
  #fixed: Hit[] | undefined;
  /** Pages that were read as answers: they stay answers, whatever arrives. */
  readonly #read = new Set<string>();
  readonly #kept = new Map<string, { sign: string; made: HTMLElement | undefined }>();
  readonly #since = performance.now();

  /** @param isWaiting a fuller answer is coming */
  constructor(answer: Answer, rows: Rows, isWaiting: boolean) {
    this.answer = answer;
    this.rows = rows;
    this.isWaiting = isWaiting;
  }

  /** A block stays the same node while what it shows stays the same: a press that has begun is not lost. */
  keep(name: string, content: unknown, make: () => HTMLElement | undefined): HTMLElement[] {
    const sign = JSON.stringify([content]);
    const known = this.#kept.get(name);
    const made = known && known.sign === sign ? known.made : make();
    this.#kept.set(name, { sign, made });
    return made ? [made] : [];
  }

  /** A block above the answers: while they keep their places it neither comes nor goes. */
  above(name: string, content: unknown, make: () => HTMLElement | undefined): HTMLElement[] {
    const known = this.#kept.get(name);
    if (!this.#fixed || !known) return this.keep(name, content, make);
    return known.made ? [known.made] : [];
  }

  /** Did that hold back a block of this name? */
  lacks(name: string): boolean {
    return this.#fixed !== undefined && !this.#kept.get(name)?.made;
  }

  #settle(): void {
    const { sure } = this.lists();
    const isRead = this.rows.touched || performance.now() - this.#since > SETTLES;
    if (!isRead || sure.length === 0) return;
    this.#fixed ??= sure;
    for (const { page } of sure) this.#read.add(page.url);
  }

  /** A fuller answer to the same query. */
  take(answer: Answer): void {
    this.#settle();
    this.rows.know(answer.marks, this.#fixed === undefined);
    this.answer = answer;
    this.isWaiting = false;
  }

  /** Pages that only the engine knows. */
  join(extras: Hit[]): void {
    this.#settle();
    this.#extras = extras;
  }

  /** The reader asked for another view of the list: everything may find its place anew. */
  loosen(): void {
    this.#fixed = undefined;
  }

  /**
   * The engine's pages follow our own: merging both by rank was measured to put fewer right answers first
   * (docs/decisions/search-engine-joins.md).
   */
  lists(): Lists {
    const own = this.answer.hits.filter(({ confident, page }) => confident || this.#read.has(page.url));
    const sure = joined(own, this.#extras);
    const unsure = without(this.answer.hits, sure);
    if (!this.#fixed) return { sure, late: [], unsure };
    // The same answers, with what is known of them by now.
    const fresh = new Map(this.answer.hits.map((hit) => [hit.url, hit]));
    const fixed = this.#fixed.map((hit) => fresh.get(hit.url) ?? hit);
    const others = without(unsure, fixed);
    if (fixed.length > PAGE) return { sure: joined(fixed, sure), late: [], unsure: others };
    return { sure: fixed, late: without(sure, fixed), unsure: others };
  }
}
