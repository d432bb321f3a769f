/**
 * Pagefind in the browser. It joins after the first answer and is asked once per stem; what it does not
 * know or cannot do (no WebAssembly, files of another build) is simply not there.
 */
import { hitOfFragment, unknownTo, type Fragment } from '../../domain/search/full-text.ts';
import { fusePagefind, pagefindQueries, wholeAnswers, type PagefindHit } from '../../domain/search/pagefind.ts';
import type { Answer, Hit } from '../../domain/search/search.ts';
import { load } from './client.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; score: number; data: () => Promise<Fragment> }[] }>;
}

/** Most pages that the engine adds to an answer. */
const MOST = 10;

export class Engine {
  readonly #base: string;
  #pagefind: Promise<Pagefind> | undefined;
  /** Beginning of a fragment's id → address. */
  #addresses = new Map<string, string>();
  readonly #asked = new Map<string, Promise<PagefindHit[]>>();
  readonly #fragments = new Map<string, () => Promise<Fragment>>();

  constructor(base: string) {
    this.#base = new URL(`${base}pagefind/`, location.href).href;
  }

  #open(): Promise<Pagefind> {
    const open = async (): Promise<Pagefind> => {
      const [engine, list] = await Promise.all([
        import(/* @vite-ignore */ `${this.#base}pagefind.js`) as Promise<Pagefind>,
        load(`${this.#base}addresses.txt`),
        // The engine asks for it again and would not tell of its absence.
        load(`${this.#base}pagefind-entry.json`).then(JSON.parse),
      ]);
      const pairs = list.split('\n').map((line) => line.split(' ') as [string, string]);
      this.#addresses = new Map(pairs.map(([url, id]) => [id, url]));
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
    const length = this.#addresses.keys().next().value?.length ?? 0;
    return results.flatMap(({ id, score, data }) => {
      const start = id.indexOf('_') + 1;
      const url = this.#addresses.get(id.slice(start, start + length));
      if (url === undefined) return [];
      this.#fragments.set(url, data);
      return [{ url, score }];
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
    const made = fused.map(async (each) => {
      const fragment = await this.#fragments.get(each.url)?.();
      return fragment ? [hitOfFragment(each, fragment)] : [];
    });
    return (await Promise.all(made)).flat();
  }

  /** The readable text of a record that was among the answers to a word. */
  async text(url: string): Promise<string> {
    const fragment = await this.#fragments.get(url)?.();
    return fragment?.meta['text'] ?? '';
  }
}
