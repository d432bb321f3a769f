/** The list of answers. A row stays the same node while its answer stays: who points at it does not lose it. */
import type { Hit } from '../../domain/search/answer.ts';
import { arrange, hitNode, node, type Shown } from './nodes.ts';

interface Row {
  row: HTMLLIElement;
  excerpt: HTMLParagraphElement;
}

export class Rows {
  readonly list = node('ol', 'founds');
  #shown: Shown;
  readonly #rows = new Map<string, Row>();

  constructor(shown: Shown) {
    this.#shown = shown;
  }

  #row(hit: Hit): HTMLLIElement {
    const known = this.#rows.get(hit.url);
    if (known) return known.row;
    const row = hitNode(hit, this.#shown);
    const excerpt = node('p', 'found__text');
    row.append(excerpt);
    this.#rows.set(hit.url, { row, excerpt });
    return row;
  }

  /** More words to mark; while nobody reads yet, in rows made anew. */
  know(marks: readonly string[], isFresh: boolean): void {
    this.#shown = { ...this.#shown, marks: new Set(marks) };
    if (isFresh) this.#rows.clear();
  }

  show(hits: readonly Hit[]): void {
    arrange(
      this.list,
      hits.map((hit) => this.#row(hit)),
    );
  }

  /** Is the reader at it, with pointer or keyboard? */
  get touched(): boolean {
    return this.list.matches(':hover') || this.list.contains(document.activeElement);
  }

  /** Stems to mark. */
  get marks(): ReadonlySet<string> {
    return this.#shown.marks;
  }

  /** The place kept free for an answer's excerpt, while it is empty. */
  blankFor({ url }: Hit): HTMLElement | undefined {
    const excerpt = this.#rows.get(url)?.excerpt;
    return excerpt?.textContent === '' ? excerpt : undefined;
  }
}
