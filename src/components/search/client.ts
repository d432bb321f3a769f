/** Loads the head of the base and asks it; what follows the first answer is in rest.ts. Nothing is loaded before `ask` or `warm`. */
import type { Answer, SearchSettings } from '../../domain/search/answer.ts';
import { openFirstAnswer, type FirstAnswer } from '../../domain/search/first-answer.ts';
import type { Fuller, Rest } from './rest.ts';

/** Longest query that is looked at, characters. */
export const LONGEST = 200;

/** Longest wait for a file, milliseconds: then the reader is told. */
const PATIENCE = 20_000;

/** @throws when there is no such file, or a page came in its place, as in networks that ask to log in */
async function textOf(response: Response): Promise<string> {
  const text = response.ok ? await response.text() : '<';
  if (text.trimStart().startsWith('<')) throw new Error(`${response.url}: ${response.status}`);
  return text;
}

/** @throws as `textOf`, or when the file does not come */
export const load = async (address: string, cache: RequestCache = 'default'): Promise<string> =>
  textOf(await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) }));

/** The head, asked for before the search itself was there. */
export type Ahead = Promise<Response>;

/** All that follows one first answer. */
interface Opened {
  first: FirstAnswer;
  cache: RequestCache;
  rest?: Promise<Rest>;
}

export class SearchClient {
  readonly #base: string;
  #ahead: Ahead | undefined;
  #opened: Promise<Opened> | undefined;
  #cache: RequestCache = 'default';
  /** Code that comes after the first answer, once it is there. */
  later: typeof import('./rest.ts') | undefined;

  /** @param base base path of the site, with slashes at both ends */
  constructor(base: string, ahead?: Ahead) {
    this.#base = base;
    this.#ahead = ahead;
  }

  /** Begins to load, so that the first answer comes sooner. A failure is told by `ask`. */
  warm(): void {
    this.#open()
      .then((opened) => this.#restOf(opened))
      .catch(() => undefined);
  }

  /** @throws when the index cannot be loaded or is not one; the next call tries again */
  #open(): Promise<Opened> {
    const cache = this.#cache;
    const ahead = this.#ahead?.then(textOf);
    this.#ahead = undefined;
    this.#opened ??= (ahead ?? load(`${this.#base}search/head.json`, cache))
      .then((json) => ({ first: openFirstAnswer(json), cache }))
      .catch((error: unknown) => {
        this.#opened = undefined;
        throw error;
      });
    return this.#opened;
  }

  #restOf(opened: Opened): Promise<Rest> {
    // The second file is imported by the first, and by the page «not found»: asked for alone it comes no later.
    opened.rest ??= Promise.all([import('./rest.ts'), import('../../domain/search/words/distance.ts')]).then(
      ([later]) => {
        this.later = later;
        return new later.Rest(opened.first, this.#base, opened.cache);
      },
    );
    opened.rest.catch(() => delete opened.rest);
    return opened.rest;
  }

  /**
   * What all files together say.
   * @throws when the code or the files of this build cannot be had
   */
  async #fuller(opened: Opened, query: string, settings: SearchSettings): Promise<Fuller> {
    const rest = await this.#restOf(opened);
    try {
      return await rest.answer(query, settings);
    } catch (error) {
      if (opened.cache === 'reload') throw error;
      // The site was renewed since the head was kept: it is asked for once more, past the cache, for all queries.
      if (this.#cache !== 'reload') this.#opened = undefined;
      this.#cache = 'reload';
      return this.#fuller(await this.#open(), query, settings);
    }
  }

  /** The files that a first answer of a large base needs; one that does not come is done without. */
  async #near({ first, cache }: Opened, query: string): Promise<void> {
    const take = async (name: string) => first.add(name, await load(`${this.#base}search/${name}.txt`, cache));
    await Promise.allSettled(first.missing(query).map(take));
  }

  /** An answer from what is loaded; `fuller` resolves to a better one when more words have arrived. */
  async ask(query: string, settings: SearchSettings): Promise<{ answer: Answer; fuller: Promise<Fuller> }> {
    const opened = await this.#open();
    const short = query.slice(0, LONGEST);
    const fuller = this.#fuller(opened, short, settings);
    const near = this.#near(opened, short);
    // A file that hangs holds nothing up once a fuller answer is there; a failure is told where that is waited for.
    await Promise.race([near, fuller.catch(() => near)]);
    return { answer: opened.first.answer(short, settings), fuller };
  }
}
