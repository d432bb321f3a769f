/**
 * The search page: asks Pagefind while the reader types, shows answers as links.
 * Nothing is loaded before the first word; every fault ends in a sentence with a way on.
 */
import { KINDS_FOUND, SEARCH } from './words.ts';

interface Found {
  url: string;
  excerpt: string;
  meta: { title: string; kind: string; guide: string; position: string; region: string; archive: string };
}

interface Engine {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options: object,
    wait: number,
  ): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

/** Answers shown at once, milliseconds between key and query, words of an excerpt, characters of a query. */
const PAGE = 10;
const WAIT = 150;
const WORDS = 24;
const LONGEST = 200;

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] => {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text) node.textContent = text;
  return node;
};

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'", '#x27': "'" };
const decode = (text: string): string => text.replace(/&(#?\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** Pagefind's excerpt is text with <mark>: built as nodes, never as markup. */
function excerpt(source: string): HTMLElement {
  const line = element('p', 'found__text');
  source.split(/(<mark>.*?<\/mark>)/).forEach((part) => {
    const marked = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    line.append(marked === undefined ? decode(part) : element('mark', '', decode(marked)));
  });
  return line;
}

function row({ url, excerpt: text, meta }: Found): HTMLElement {
  const item = element('li', 'found row');
  const title = element('a', 'found__title', meta.title);
  title.href = url;
  const head = element('h2', 'found__head');
  if (meta.position) {
    const number = element('span', 'found__number in-field', meta.position);
    number.setAttribute('aria-hidden', 'true');
    head.append(number);
  }
  head.append(title);
  const about = [KINDS_FOUND[meta.kind] ?? '', meta.guide, meta.region, meta.archive ? SEARCH.archive : ''];
  item.append(head, element('p', 'meta', about.filter(Boolean).join(' · ')), excerpt(text));
  return item;
}

class SearchPage extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #input!: HTMLInputElement;
  #list!: HTMLElement;
  #status!: HTMLElement;
  #more!: HTMLElement;
  #results: { data(): Promise<Found> }[] = [];
  #shown = 0;
  #turn = 0;

  connectedCallback(): void {
    this.#input = this.querySelector('input') as HTMLInputElement;
    this.#list = this.querySelector('[data-list]') as HTMLElement;
    this.#status = this.querySelector('[data-status]') as HTMLElement;
    this.#more = this.querySelector('[data-more]') as HTMLElement;
    this.#input.value = new URL(location.href).searchParams.get('q')?.slice(0, LONGEST) ?? '';
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    this.#input.addEventListener('input', () => void this.#search());
    this.#more.addEventListener('click', () => void this.#showMore(this.#turn));
    this.querySelector('[data-retry]')?.addEventListener('click', () => {
      this.#engine = undefined;
      void this.#search();
    });
    addEventListener('popstate', () => {
      this.#input.value = new URL(location.href).searchParams.get('q') ?? '';
      void this.#search();
    });
    if (this.#input.value) void this.#search();
  }

  #load(): Promise<Engine> {
    const base = this.dataset['base'] ?? '/';
    this.#engine ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then(async (engine: Engine) => {
      await engine.options({ baseUrl: base, excerptLength: WORDS });
      await engine.init();
      return engine;
    });
    return this.#engine;
  }

  async #search(): Promise<void> {
    const query = this.#input.value.trim().slice(0, LONGEST);
    const turn = ++this.#turn;
    this.#remember(query);
    if (!query) return this.#clear('');
    this.#say(SEARCH.searching);
    try {
      const answer = await (await this.#load()).debouncedSearch(query, {}, WAIT);
      if (!answer || turn !== this.#turn) return;
      this.#results = answer.results;
      this.#clear(answer.results.length > 0 ? SEARCH.found(answer.results.length) : SEARCH.none);
      await this.#showMore(turn);
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  async #showMore(turn: number): Promise<void> {
    const next = this.#results.slice(this.#shown, this.#shown + PAGE);
    const found = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    this.#list.append(...found.map(row));
    this.#shown += found.length;
    this.#more.hidden = this.#shown >= this.#results.length;
  }

  #clear(message: string): void {
    this.#list.replaceChildren();
    this.#shown = 0;
    this.#more.hidden = true;
    this.#say(message);
  }

  #say(message: string): void {
    this.#status.textContent = message;
    (this.querySelector('[data-retry]') as HTMLElement).hidden = true;
  }

  #fail(): void {
    this.#engine = undefined;
    this.#clear(SEARCH.broken);
    (this.querySelector('[data-retry]') as HTMLElement).hidden = false;
  }

  #remember(query: string): void {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
  }
}

customElements.define('search-page', SearchPage);
