/**
 * Pagefind in the browser. It joins where our own files do not hold the whole base, and is asked once per stem;
 * what it does not know or cannot do (no WebAssembly, files of another build) is simply not there.
 */
import { hitOfFragment, unknownTo } from '../../domain/search/full-text.ts';
import { fusePagefind, pagefindQueries, wholeAnswers, type PagefindHit } from '../../domain/search/pagefind.ts';
import type { Answer, Hit } from '../../domain/search/answer.ts';
import { load } from './client.ts';
import type { Fragments } from './fragments.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/** Most pages that the engine adds to an answer. */
const MOST = 10;

export class Engine {
  readonly #fragments: Fragments;
  #pagefind: Promise<Pagefind> | undefined;
  /** Id of a fragment → address. */
  #addresses = new Map<string, string>();
  readonly #asked = new Map<string, Promise<PagefindHit[]>>();

  constructor(fragments: Fragments) {
    this.#fragments = fragments;
  }

  #open(): Promise<Pagefind> {
    const { folder } = this.#fragments;
    const open = async (): Promise<Pagefind> => {
      const [engine, ids] = await Promise.all([
        import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
        this.#fragments.ids(),
        // The engine asks for it again and would not tell of its absence.
        load(`${folder}pagefind-entry.json`).then(JSON.parse),
      ]);
      this.#addresses = new Map([...ids].map(([url, id]) => [id, url]));
      // The index is small: a worker would cost more to load than it saves.
      await engine.options({ noWorker: true });
      await engine.init();
      return engine;
    };
    this.#pagefind ??= open().catch((error: unknown) => {
      this.#pagefind = undefined;
      throw error;
    });
    return this.#pagefind;
  }

  async #find(stem: string): Promise<PagefindHit[]> {
    const { results } = await (await this.#open()).search(`"${stem}"`);
    return results.flatMap(({ id, score }) => {
      const url = this.#addresses.get(id.slice(id.indexOf('_') + 1));
      return url === undefined ? [] : [{ url, score }];
    });
  }

  #hits(stem: string): Promise<PagefindHit[]> {
    const known = this.#asked.get(stem) ?? this.#find(stem);
    known.catch(() => this.#asked.delete(stem));
    this.#asked.set(stem, known);
    return known;
  }

  /**
   * Pages that the answer lacks, best first.
   * @throws when the engine cannot be had
   */
  async beyond(answer: Answer): Promise<Hit[]> {
    const queries = pagefindQueries(answer.terms);
    const answers = await Promise.all(
      queries.map(async ({ stems }) => wholeAnswers(await Promise.all(stems.map((stem) => this.#hits(stem))))),
    );
    const fused = unknownTo(answer, fusePagefind(answer.terms, queries, answers, this.#addresses.size)).slice(0, MOST);
    return Promise.all(fused.map(async (each) => hitOfFragment(each, await this.#fragments.of(each.url))));
  }
}
