/** What the search needs when the first answer stands: the other files of the base, excerpts, ways on. */
import type { Answer, Hit, SearchSettings } from '../../domain/search/answer.ts';
import type { FirstAnswer } from '../../domain/search/first-answer.ts';
import { growAnswer, type FullerAnswer } from '../../domain/search/fuller-answer.ts';
import { MORE } from '../../domain/search/packing/head.ts';
import { ForeignFile } from '../../domain/search/packing/stamp.ts';
import { load } from './client.ts';
import type { Engine } from './engine.ts';
import { fillExcerpts } from './excerpts.ts';
import { Fragments } from './fragments.ts';
import styles from './later.css?inline';
import { dress } from './nodes.ts';
import type { Rows } from './rows.ts';

export { walkByArrows } from './arrows.ts';
export { below, noAnswer } from './below.ts';
export { holdFocus } from './focus.ts';
export { chips } from './ways.ts';

dress(styles);

export interface Fuller {
  rest: Rest;
  answer: Answer;
  /** Every file of ours that the query needs is there: the engine is not asked. */
  isWhole: boolean;
}

export class Rest {
  readonly #whole: FullerAnswer;
  readonly #folder: string;
  readonly #cache: RequestCache;
  readonly #asked = new Map<string, Promise<void>>();
  readonly #fragments: Fragments;
  #engine: Promise<Engine> | undefined;

  /** @param base base path of the site, with slashes at both ends; @param cache how the head was had */
  constructor(first: FirstAnswer, base: string, cache: RequestCache) {
    this.#cache = cache;
    this.#whole = growAnswer(first);
    this.#folder = `${base}search/`;
    this.#fragments = new Fragments(base, first.head.total);
    // Every query needs it.
    this.#add(MORE).catch(() => undefined);
  }

  /** @throws ForeignFile when the file is of another build; one that does not come may be asked for again */
  #add(name: string): Promise<void> {
    const coming =
      this.#asked.get(name) ??
      load(`${this.#folder}${name}.txt`, this.#cache).then((content) => {
        this.#whole.add(name, content);
      });
    coming.catch(() => this.#asked.delete(name));
    this.#asked.set(name, coming);
    return coming;
  }

  /**
   * An answer from every file that the query needs; one that does not come or is broken is done without.
   * @throws ForeignFile when a file is of another build than the head
   */
  async answer(query: string, settings: SearchSettings): Promise<Fuller> {
    const tried = new Set<string>();
    // What arrives may show that more is needed: twice is enough for every query.
    for (let round = 0; round < 2; round += 1) {
      const missing = this.#whole.missing(query).filter((name) => !tried.has(name));
      for (const name of missing) tried.add(name);
      for (const done of await Promise.allSettled(missing.map((name) => this.#add(name))))
        if (done.status === 'rejected' && done.reason instanceof ForeignFile) throw done.reason;
    }
    return { rest: this, answer: this.#whole.answer(query, settings), isWhole: this.#whole.isWhole(query) };
  }

  /** Pages that only the engine knows; none when it cannot be had: our own answer is enough. */
  async beyond(answer: Answer): Promise<Hit[]> {
    try {
      this.#engine ??= import('./engine.ts').then(({ Engine }) => new Engine(this.#fragments));
      return await (await this.#engine).beyond(answer);
    } catch {
      this.#engine = undefined;
      return [];
    }
  }

  /** Excerpts for the rows of these answers; false when their texts cannot be had. */
  async fillExcerpts(rows: Rows, hits: readonly Hit[]): Promise<boolean> {
    try {
      if (hits[0]) await this.#fragments.idOf(hits[0].url);
    } catch {
      return false;
    }
    await fillExcerpts(rows, hits, async (url) => (await this.#fragments.of(url)).meta['text'] ?? '');
    return true;
  }
}
