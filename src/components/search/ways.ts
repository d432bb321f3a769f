/** Filters above the answers. Their place is kept free until they are there, so that nothing moves. */
import { KIND_GROUPS, type FacetCounts, type KindGroup } from '../../domain/search/facets.ts';
import { button, node } from './nodes.ts';

const WORDS = {
  all: 'Все',
  kinds: {
    steps: 'Шаги',
    guides: 'Инструкции',
    articles: 'Справка',
    papers: 'Документы и шаблоны',
    terms: 'Словарь',
  },
};

/** Chips with counts. */
export function chips(
  counts: FacetCounts,
  all: number,
  chosen: string | undefined,
  choose: (kind?: KindGroup) => void,
): HTMLElement {
  const kinds = (Object.keys(KIND_GROUPS) as KindGroup[]).filter((kind) => counts.kind[kind] || kind === chosen);
  const row = node('div', 'search-chips');
  const add = (name: string, count: number, kind?: KindGroup): void => {
    const chip = button('chip', `${name} `, () => choose(kind));
    chip.append(node('b', '', String(count)));
    chip.setAttribute('aria-pressed', String(kind === chosen));
    row.append(chip);
  };
  add(WORDS.all, all);
  for (const kind of kinds) add(WORDS.kinds[kind], counts.kind[kind] ?? 0, kind);
  return row;
}
