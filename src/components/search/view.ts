/**
 * The search as the reader sees it: answers while typing, offers apart from answers, what was searched
 * for instead, filters by kind, arrow keys, and a way on when nothing is found or something is broken.
 */
import type { Answer, Hit } from '../../domain/search/search.ts';
import { SearchClient } from './client.ts';
import { heardLine, LITERAL } from './heard.ts';
import { hitNode, holdFocus, node } from './nodes.ts';
import { WORDS } from './words.ts';
import { chips, KIND_GROUPS, questionBlock, unknownLine } from './ways.ts';

/** Pause between key and query, milliseconds; most answers kept; answers shown at once. */
const [WAIT, LIMIT, PAGE] = [120, 60, 10];

/** `onQuery` is told when the query has changed. */
export interface Options {
  base: string;
  onQuery?: (query: string) => void;
}

export class SearchView {
  readonly #input: HTMLInputElement;
  readonly #place: HTMLElement;
  readonly #status = node('p', 'found__status');
  readonly #options: Options;
  #client: SearchClient;
  #turn = 0;
  #timer = 0;
  #group = 'all';
  #literal = false;
  #shown = PAGE;

  constructor(input: HTMLInputElement, place: HTMLElement, options: Options) {
    this.#input = input;
    this.#place = place;
    this.#options = options;
    this.#client = new SearchClient(options.base);
    this.#status.setAttribute('role', 'status');
    place.replaceChildren(this.#status);
    input.addEventListener('input', () => this.#soon());
    input.addEventListener('focus', () => this.#client.warm());
    input.addEventListener('keydown', (event) => this.#keys(event));
    place.addEventListener('keydown', (event) => this.#keys(event));
  }

  /** Asks for what stands in the field. */
  async search(): Promise<void> {
    const query = this.#input.value.trim();
    const turn = ++this.#turn;
    this.#options.onQuery?.(query);
    if (!query) return this.#show('', []);
    if (this.#status.textContent === '') this.#status.textContent = WORDS.searching;
    try {
      const { answer, fuller } = await this.#client.ask(query, { limit: LIMIT, ...(this.#literal ? LITERAL : {}) });
      if (turn !== this.#turn) return;
      this.#answer(answer);
      const better = await fuller;
      if (better && turn === this.#turn) this.#answer(better);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  #soon(): void {
    this.#literal = false;
    this.#group = 'all';
    this.#shown = PAGE;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.search(), WAIT);
  }

  #answer(answer: Answer): void {
    const sure = answer.hits.filter(({ confident }) => confident);
    const unsure = answer.hits.filter(({ confident }) => !confident);
    const blocks: HTMLElement[] = [];
    const heard = heardLine(answer, this.#literal, () => {
      this.#literal = !this.#literal;
      void this.search();
    });
    if (heard) blocks.push(heard);
    blocks.push(...(sure.length > 0 ? this.#answers(sure, answer) : unknownLine(answer)));
    if (unsure.length > 0) blocks.push(this.#offers(unsure.slice(0, sure.length > 0 ? 3 : 5), sure.length === 0));
    if (sure.length === 0) blocks.push(questionBlock(answer.query, this.#options.base));
    const message = sure.length > 0 ? WORDS.found(sure.length) : unsure.length > 0 ? WORDS.offersOnly : WORDS.nothing;
    this.#show(message, blocks);
  }

  #answers(hits: Hit[], answer: Answer): HTMLElement[] {
    const keep = KIND_GROUPS.find(({ id }) => id === this.#group)?.keep ?? (() => true);
    const kept = hits.filter(keep);
    const list = node(
      'ol',
      'founds',
      ...kept.slice(0, this.#shown).map((hit) => hitNode(hit, { base: this.#options.base, marks: answer.marks })),
    );
    const row = chips(hits, this.#group, (group) => {
      this.#group = group;
      this.#shown = PAGE;
      this.#answer(answer);
    });
    if (kept.length <= this.#shown) return [...row, list];
    const more = node('button', 'button', WORDS.more);
    more.type = 'button';
    more.addEventListener('click', () => {
      const first = this.#shown;
      this.#shown += PAGE;
      this.#answer(answer);
      this.#place.querySelectorAll<HTMLElement>('.found__title')[first]?.focus();
    });
    return [...row, list, more];
  }

  #offers(hits: Hit[], alone: boolean): HTMLElement {
    const rows = hits.map((hit) => hitNode(hit, { base: this.#options.base, marks: [] }));
    return node(
      'section',
      'offers',
      node('h2', 'offers__title', alone ? WORDS.similar : WORDS.offers),
      node('ol', 'founds', ...rows),
    );
  }

  #fail(): void {
    const again = node('button', 'button', WORDS.again);
    again.type = 'button';
    again.addEventListener('click', () => void this.search());
    this.#show(WORDS.broken, [again]);
  }

  /** A fuller list replaces a shorter one: who stands on an answer stays on it. */
  #show(message: string, blocks: HTMLElement[]): void {
    const back = holdFocus(this.#place);
    if (this.#status.textContent !== message) this.#status.textContent = message;
    this.#place.replaceChildren(this.#status, ...blocks);
    back();
  }

  /** Arrows walk from the field through the answers and back. */
  #keys(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#input, ...this.#place.querySelectorAll<HTMLElement>('.found__title')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}
