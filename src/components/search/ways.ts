/** Filters above the answers. */
import { KIND_GROUPS, type FacetCounts, type KindGroup } from '../../domain/search/facets.ts';
import type { Hit } from '../../domain/search/answer.ts';
import { button, node } from './nodes.ts';
import { WORDS } from './words.ts';

/** Chips with counts; none when all answers are of one kind. */
export function chips(
  counts: FacetCounts,
  all: number,
  chosen: string | undefined,
  choose: (kind?: KindGroup) => void,
): HTMLElement | undefined {
  const kinds = (Object.keys(KIND_GROUPS) as KindGroup[]).filter((kind) => counts.kind[kind] || kind === chosen);
  if (kinds.length < 2 && chosen === undefined) return undefined;
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

/** Name of the reader's region, when it shows that its answers come first. */
export function regionShown(hits: readonly Hit[], region: string | undefined): string | undefined {
  const own = hits.find(({ page }) => page.region !== '' && page.region === region);
  return own && hits.some(({ page }) => page.region !== region) ? own.page.names[0] : undefined;
}
