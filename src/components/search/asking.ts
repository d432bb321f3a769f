/** Asks for one query after another: the first answer at once, a fuller one, then what the engine adds. */
import type { Answer, Hit, SearchSettings } from '../../domain/search/answer.ts';
import { SearchClient, type Ahead } from './client.ts';
import type { Rest } from './rest.ts';
import type { Rows } from './rows.ts';

/** The copy for work without a network and the archive hold our own index alone: no texts, no engine. */
const isCut = (): boolean =>
  !navigator.onLine || location.protocol === 'file:' || document.querySelector('[data-copy-of]') !== null;

/** A first answer that is not sure waits so long for a fuller one, milliseconds. */
const HELD = 5000;

export interface Told {
  /** `more`: a fuller answer is coming, what is not sure can wait. */
  first: (answer: Answer, more: boolean) => void;
  fuller: (answer: Answer) => void;
  /** Pages that only the engine knows. */
  extras: (hits: Hit[]) => void;
}

export class Asking {
  readonly #client: SearchClient;
  #rest: Rest | undefined;
  #turn = 0;
  /** There are no excerpts to wait for, as far as this query has shown. */
  isPlain = false;

  constructor(base: string, ahead?: Ahead) {
    this.#client = new SearchClient(base, ahead);
  }

  /** What came after the first answer, once it is there. */
  get later(): SearchClient['later'] {
    return this.#client.later;
  }

  warm(): void {
    this.#client.warm();
  }

  /** From now on nobody is told of an earlier query. */
  drop(): number {
    this.#turn += 1;
    return this.#turn;
  }

  /**
   * Tells of a query until the next one is asked.
   * @throws when there is nothing to tell, and no later query either
   */
  async ask(query: string, settings: SearchSettings, told: Told): Promise<void> {
    const turn = this.drop();
    const isLast = (): boolean => turn === this.#turn;
    this.isPlain = isCut();
    try {
      await this.#follow(query, settings, {
        first: (answer, more) => isLast() && told.first(answer, more),
        fuller: (answer) => isLast() && told.fuller(answer),
        extras: (hits) => isLast() && told.extras(hits),
      });
    } catch (error) {
      if (isLast()) throw error;
    }
  }

  async #follow(query: string, settings: SearchSettings, told: Told): Promise<void> {
    const { answer, fuller } = await this.#client.ask(query, settings);
    let isTold = answer.confident;
    const show = (): void => {
      // Without it there is nothing to show: offers stand below the answers.
      if (!this.later) return;
      isTold = true;
      told.first(answer, false);
    };
    if (isTold) told.first(answer, true);
    const held = isTold ? undefined : setTimeout(show, HELD);
    try {
      const better = await fuller;
      this.#rest = better.rest;
      if (isTold) told.fuller(better.answer);
      else told.first(better.answer, false);
      if (!better.isWhole && !isCut()) told.extras(await better.rest.beyond(better.answer));
    } catch (error) {
      if (!isTold) throw error;
      told.fuller(answer);
    } finally {
      clearTimeout(held);
    }
  }

  /** Excerpts for the rows of these answers. */
  async fillExcerpts(rows: Rows, hits: readonly Hit[]): Promise<void> {
    if (!this.#rest || this.isPlain) return;
    this.isPlain = !(await this.#rest.fillExcerpts(rows, hits));
  }
}
