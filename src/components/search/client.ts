/** Loads the first-answer index and asks it. Nothing is loaded before `ask` or `warm`. */
import { openFirstAnswer, type FirstAnswer } from '../../domain/search/first-answer.ts';
import type { Answer, SearchSettings } from '../../domain/search/search.ts';

/** Longest query that is looked at, characters. */
export const LONGEST = 200;

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

export class SearchClient {
  readonly #base: string;
  #index: Promise<FirstAnswer> | undefined;

  /** @param base base path of the site, with slashes at both ends */
  constructor(base: string) {
    this.#base = base;
  }

  /** Begins to load, so that the first answer comes sooner. A failure is told by `ask`. */
  warm(): void {
    this.#open().catch(() => undefined);
  }

  /** @throws when the index cannot be loaded or is not one; the next call tries again */
  #open(): Promise<FirstAnswer> {
    this.#index ??= text(`${this.#base}search/head.json`)
      .then(openFirstAnswer)
      .catch((error: unknown) => {
        this.#index = undefined;
        throw error;
      });
    return this.#index;
  }

  /** An answer from what is loaded; `fuller` resolves to a better one when more words have arrived. */
  async ask(query: string, settings: SearchSettings): Promise<{ answer: Answer; fuller: Promise<Answer | undefined> }> {
    const index = await this.#open();
    const short = query.slice(0, LONGEST);
    const more = async (): Promise<Answer | undefined> => {
      let missing = index.missing(short);
      if (missing.length === 0) return undefined;
      // What arrives may show that more is needed: twice is enough for every query.
      for (let round = 0; round < 2 && missing.length > 0; round += 1) {
        await Promise.all(missing.map(async (name) => index.add(name, await text(`${this.#base}search/${name}.txt`))));
        missing = index.missing(short);
      }
      return index.answer(short, settings);
    };
    const fuller = more().catch(() => undefined);
    return { answer: index.answer(short, settings), fuller };
  }
}
