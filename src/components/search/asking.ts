/** Asks for one query after another: the first answer at once, a fuller one, then what the engine adds. */
import type { Answer, Hit, SearchSettings } from '../../domain/search/search.ts';
import { SearchClient } from './client.ts';
import type { Engine } from './engine.ts';

/** The copy for work without a network and the archive hold the first answer, not the engine. */
const isCut = (): boolean =>
  !navigator.onLine || location.protocol === 'file:' || document.querySelector('[data-copy-of]') !== null;

export interface Told {
  first: (answer: Answer) => void;
  fuller: (answer: Answer) => void;
  /** Pages that only the engine knows; from now on it has excerpts. */
  extras: (hits: Hit[]) => void;
}

export class Asking {
  readonly #base: string;
  readonly #client: SearchClient;
  #engine: Promise<Engine> | undefined;
  #turn = 0;
  /** The engine did not come: there are no excerpts to wait for. */
  isPlain = false;

  constructor(base: string) {
    this.#base = base;
    this.#client = new SearchClient(base);
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
   * @throws when there is no first answer and no later query either
   */
  async ask(query: string, settings: SearchSettings, told: Told): Promise<void> {
    const turn = this.drop();
    const isLast = (): boolean => turn === this.#turn;
    try {
      const { answer, fuller } = await this.#client.ask(query, settings);
      if (isLast()) told.first(answer);
      const better = await fuller;
      if (better && isLast()) told.fuller(better);
      if (isLast()) await this.#join(better ?? answer, (hits) => isLast() && told.extras(hits));
    } catch (error) {
      if (isLast()) throw error;
    }
  }

  /** Without the engine the first answer is all there is, and enough. */
  async #join(answer: Answer, tell: (hits: Hit[]) => void): Promise<void> {
    this.isPlain ||= isCut();
    if (isCut()) return;
    try {
      this.#engine ??= import('./engine.ts').then(({ Engine }) => new Engine(this.#base));
      const hits = await (await this.#engine).beyond(answer);
      this.isPlain = false;
      tell(hits);
    } catch {
      this.#engine = undefined;
      this.isPlain = true;
    }
  }

  /** Readable text of an answer, for its excerpt; empty while the engine is not there. */
  async textOf(url: string): Promise<string> {
    return (await this.#engine)?.text(url) ?? '';
  }
}
