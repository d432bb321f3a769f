/** Fills the ready text while the reader types. Nothing is stored or sent. */
import { formatDay } from '../../domain/dates/format.ts';
import { fill, type Rows } from '../../domain/template/template.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

class ReadyText extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('input', () => this.#show());
    this.addEventListener('click', (event) => this.#press(event));
  }

  #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-row]')];
  }

  #press(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    const rows = this.#rows();
    if (target?.closest('[data-add]')) {
      const copy = rows[0]?.cloneNode(true) as HTMLElement;
      for (const field of copy.querySelectorAll<Field>('input,textarea')) field.value = '';
      rows.at(-1)?.after(copy);
      copy.querySelector<Field>('input,textarea')?.focus();
    } else if (target?.closest('[data-remove]') && rows.length > 1) {
      const row = target.closest<HTMLElement>('[data-row]');
      const at = row ? rows.indexOf(row) : 0;
      const neighbour = (rows[at - 1] ?? rows[at + 1])?.querySelector<Field>('input,textarea');
      row?.remove();
      neighbour?.focus();
    } else return;
    for (const row of this.#rows()) {
      const remove = row.querySelector<HTMLElement>('[data-remove]');
      if (remove) remove.hidden = this.#rows().length === 1;
    }
    this.#show();
  }

  #values(fields: Iterable<Field>): Record<string, string> {
    return Object.fromEntries(
      [...fields].map((field) => [
        field.name,
        field.type === 'date' && field.value ? formatDay(field.value) : field.value,
      ]),
    );
  }

  #show(): void {
    const { text = '', line, rows: id } = this.dataset;
    const rows = id && line !== undefined ? ({ id, line } as Rows) : undefined;
    const fields = [...this.querySelectorAll<Field>('input,textarea')].filter((field) => !field.closest('[data-row]'));
    const filled = fill(
      { text, rows },
      {
        fields: this.#values(fields),
        rows: this.#rows().map((row) => this.#values(row.querySelectorAll<Field>('input,textarea'))),
      },
    );
    const output = this.querySelector('[data-output]');
    const copy = this.querySelector<HTMLElement>('[data-copy-output]');
    if (output) output.textContent = filled;
    if (copy) copy.dataset['copy'] = filled;
  }
}

customElements.define('ready-text', ReadyText);
