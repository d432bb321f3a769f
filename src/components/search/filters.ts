/** The panel of filters on the search page: shows the choice and the counts, tells of a new choice. */
import { FACETS, type Chosen, type FacetCounts } from '../../domain/search/facets.ts';
import { readRegion, writeRegion } from './region.ts';

export interface Told {
  choose: (chosen: Chosen) => void;
  /** The remembered region has changed. */
  again: () => void;
}

export class Filters {
  readonly #panel: HTMLDetailsElement;
  readonly #selects: HTMLSelectElement[];
  readonly #own: HTMLInputElement | null;
  #chosen: Chosen = {};

  constructor(panel: HTMLDetailsElement, { choose, again }: Told) {
    this.#panel = panel;
    this.#selects = [...panel.querySelectorAll('select')];
    this.#own = panel.querySelector<HTMLInputElement>('[data-own-region]');
    for (const select of this.#selects)
      select.addEventListener('change', () => {
        const { [select.dataset['facet'] as keyof Chosen]: _, ...others } = this.#chosen;
        choose(select.value ? { ...others, [select.dataset['facet'] ?? '']: select.value } : others);
      });
    this.#own?.addEventListener('change', () => {
      writeRegion(this.#own?.checked ? this.#chosen.region : undefined);
      again();
    });
    panel.querySelector('[data-clear]')?.addEventListener('click', () => {
      panel.querySelector('summary')?.focus();
      choose({});
    });
  }

  /** Only what the panel offers: an address may hold anything. */
  known(values: URLSearchParams): Chosen {
    const pairs = FACETS.flatMap((facet) => {
      const value = values.get(facet) ?? '';
      const select = this.#selects.find(({ dataset }) => dataset['facet'] === facet);
      const isKnown = select ? [...select.options].some((option) => option.value === value) : /^[a-z]+$/.test(value);
      return value && isKnown ? [[facet, value]] : [];
    });
    return Object.fromEntries(pairs) as Chosen;
  }

  show(chosen: Chosen, counts: FacetCounts | undefined): void {
    this.#chosen = chosen;
    this.#panel.hidden = counts === undefined;
    if (!counts) return;
    const names = this.#selects.flatMap((select) => this.#fill(select, chosen, counts));
    const summary = this.#panel.querySelector<HTMLElement>('[data-summary]');
    if (summary) summary.textContent = names.join(', ') || (summary.dataset['summary'] ?? '');
    const clear = this.#panel.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = Object.keys(chosen).length === 0;
    if (!this.#own) return;
    this.#own.disabled = chosen.region === undefined;
    this.#own.checked = chosen.region !== undefined && chosen.region === readRegion();
  }

  /** Counts into the options; the name of the chosen one. */
  #fill(select: HTMLSelectElement, chosen: Chosen, counts: FacetCounts): string[] {
    const facet = select.dataset['facet'] as keyof Chosen;
    select.value = chosen[facet] ?? '';
    for (const option of select.options) {
      const { name } = option.dataset;
      if (name === undefined) continue;
      const count = counts[facet][option.value] ?? 0;
      option.textContent = `${name} (${count})`;
      option.disabled = count === 0 && !option.selected;
    }
    return select.value ? [select.selectedOptions[0]?.dataset['name'] ?? ''] : [];
  }
}
