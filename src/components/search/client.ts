/** Loads the first-answer index and asks it. Nothing is loaded before `ask` or `warm`. */
import { ForeignFile, openFirstAnswer, type FirstAnswer } from '../../domain/search/first-answer.ts';
import type { Answer, SearchSettings } from '../../domain/search/search.ts';

/** Longest query that is looked at, characters. */
export const LONGEST = 200;

/** Longest wait for a file, milliseconds: then the reader is told. */
const PATIENCE = 20_000;

/** @throws when there is no such file, it does not come, or a page came in its place, as in networks that ask to log in */
export async function load(address: string, cache: RequestCache = 'default'): Promise<string> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) });
  const text = response.ok ? await response.text() : '<';
  if (text.trimStart().startsWith('<')) throw new Error(`${address}: ${response.status}`);
  return text;
}

export class SearchClient {
  readonly #base: string;
  #index: Promise<FirstAnswer> | undefined;
  #renewed = false;

  /** @param base base path of the site, with slashes at both ends */
  constructor(base: string) {
    this.#base = base;
  }

  /** Begins to load, so that the first answer comes sooner. A failure is told by `ask`. */
  warm(): void {
    this.#open().catch(() => undefined);
  }

  /** @throws when the index cannot be loaded or is not one; the next call tries again */
  #open(cache?: RequestCache): Promise<FirstAnswer> {
    this.#index ??= load(`${this.#base}search/head.json`, cache)
      .then(openFirstAnswer)
      .catch((error: unknown) => {
        this.#index = undefined;
        throw error;
      });
    return this.#index;
  }

  /** Adds what the query still needs; a file that does not come or is broken is done without. */
  async #fill(index: FirstAnswer, query: string): Promise<void> {
    const add = async (name: string) => index.add(name, await load(`${this.#base}search/${name}.txt`));
    const tried = new Set<string>();
    // What arrives may show that more is needed: twice is enough for every query.
    for (let round = 0; round < 2; round += 1) {
      const missing = index.missing(query).filter((name) => !tried.has(name));
      for (const name of missing) tried.add(name);
      for (const done of await Promise.allSettled(missing.map(add)))
        if (done.status === 'rejected' && done.reason instanceof ForeignFile) throw done.reason;
    }
  }

  async #better(index: FirstAnswer, query: string, settings: SearchSettings): Promise<Answer | undefined> {
    if (index.missing(query).length === 0) return undefined;
    try {
      await this.#fill(index, query);
    } catch {
      // The site was renewed since the head was kept: the head is asked for once more, past the cache.
      if (this.#renewed) return undefined;
      this.#renewed = true;
      this.#index = undefined;
      const fresh = await this.#open('reload');
      return (await this.#better(fresh, query, settings)) ?? fresh.answer(query, settings);
    }
    return index.answer(query, settings);
  }

  /** An answer from what is loaded; `fuller` resolves to a better one when more words have arrived. */
  async ask(query: string, settings: SearchSettings): Promise<{ answer: Answer; fuller: Promise<Answer | undefined> }> {
    const index = await this.#open();
    const short = query.slice(0, LONGEST);
    const fuller = this.#better(index, short, settings).catch(() => undefined);
    return { answer: index.answer(short, settings), fuller };
  }
}
