/**
 * The search as the reader sees it: answers while typing, a fuller list as more arrives, arrow keys,
 * and a way on when something is broken. What the screen holds is made in screen.ts.
 */
import type { Chosen } from '../../domain/search/facets.ts';
import type { Answer } from '../../domain/search/answer.ts';
import { Asking } from './asking.ts';
import { keepMarks } from './found.ts';
import { LITERAL } from './heard.ts';
import { arrange, button, node } from './nodes.ts';
import { readRegion } from './region.ts';
import { Rows } from './rows.ts';
import { screenOf, type Options } from './screen.ts';
import { PAGE, Standing } from './standing.ts';
import { WORDS } from './words.ts';

/** Pause between key and query, milliseconds; most answers kept. */
const [WAIT, LIMIT] = [120, 200];

export class SearchView {
  readonly #input: HTMLInputElement;
  readonly #place: HTMLElement;
  readonly #status = node('p', 'found__status');
  readonly #options: Options;
  readonly #asking: Asking;
  #timer = 0;
  #chosen: Chosen = {};
  #literal = false;
  /** What comes later has found its place. */
  #isReady = false;
  #shown = PAGE;
  #standing: Standing | undefined;

  constructor(input: HTMLInputElement, place: HTMLElement, options: Options) {
    this.#input = input;
    this.#place = place;
    this.#options = options;
    this.#asking = new Asking(options.base, options.ahead);
    this.#status.setAttribute('role', 'status');
    place.replaceChildren(this.#status);
    input.addEventListener('input', () => this.#soon());
    input.addEventListener('focus', () => this.#asking.warm());
    if (document.activeElement === input) this.#asking.warm();
    keepMarks(place, () => this.#standing?.answer.marks ?? []);
  }

  /** Asks for what stands in the field; `chosen` replaces the filters. */
  async search(chosen = this.#chosen): Promise<void> {
    clearTimeout(this.#timer);
    const query = this.#input.value.trim();
    this.#chosen = chosen;
    this.#options.onChange?.(query, chosen, false);
    if (!query) return this.#end('', []);
    if (this.#status.textContent === '') this.#status.textContent = WORDS.searching;
    const own = readRegion();
    const prefer = ({ region }: { region: string }): boolean => region === own;
    try {
      await this.#asking.ask(
        query,
        { limit: LIMIT, prefer, ...(this.#literal ? LITERAL : {}) },
        {
          first: (answer, more) => this.#stand(answer, more),
          fuller: (answer) => this.#update((standing) => standing.take(answer)),
          extras: (hits) => this.#update((standing) => standing.join(hits)),
        },
      );
    } catch {
      this.#end(WORDS.broken, [button('button', WORDS.again, () => void this.search())]);
    }
  }

  /** Filters chosen by the reader. */
  choose(chosen: Chosen): void {
    this.#chosen = chosen;
    this.#shown = PAGE;
    this.#options.onChange?.(this.#input.value.trim(), chosen, true);
    this.#update((standing) => standing.loosen());
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#literal = false;
      this.#shown = PAGE;
      const { kind: _, ...chosen } = this.#chosen;
      void this.search(chosen);
    }, WAIT);
  }

  #stand(answer: Answer, more: boolean): void {
    const rows = new Rows({ base: this.#options.base, marks: new Set(answer.marks) });
    rows.list.classList.toggle('founds--plain', this.#asking.isPlain);
    this.#standing = new Standing(answer, rows, more);
    this.#draw(this.#standing);
  }

  #update(change: (standing: Standing) => void): void {
    if (!this.#standing) return;
    change(this.#standing);
    this.#draw(this.#standing);
  }

  #draw(standing: Standing): void {
    const { later } = this.#asking;
    const back = later?.holdFocus(this.#place);
    if (later && !this.#isReady) {
      later.walkByArrows(this.#input, this.#place);
      this.#isReady = true;
    }
    const again = (): void => void this.search();
    const screen = screenOf(standing, {
      base: this.#options.base,
      later,
      isSheet: this.#options.isSheet ?? false,
      chosen: this.#chosen,
      literal: this.#literal,
      shown: this.#shown,
      choose: (chosen) => this.choose(chosen),
      again,
      toggle: () => {
        this.#literal = !this.#literal;
        again();
      },
      more: () => {
        const first = this.#shown;
        this.#shown += PAGE;
        this.#draw(standing);
        this.#place.querySelectorAll<HTMLElement>('.found__title')[first]?.focus();
      },
    });
    this.#say(screen.message);
    arrange(this.#place, [this.#status, ...screen.blocks]);
    back?.();
    this.#options.onShow?.(screen);
    void this.#asking.fillExcerpts(standing.rows, screen.visible);
  }

  /** Nothing stands any more. */
  #end(message: string, blocks: HTMLElement[]): void {
    this.#asking.drop();
    this.#standing = undefined;
    this.#say(message);
    arrange(this.#place, [this.#status, ...blocks]);
    this.#options.onShow?.(undefined);
  }

  #say(message: string): void {
    if (this.#status.textContent !== message) this.#status.textContent = message;
  }
}
