/** Filters above the answers, and the ways on when there is no exact answer. */
import { KIND_GROUPS, type FacetCounts, type KindGroup } from '../../domain/search/facets.ts';
import type { Answer, Hit } from '../../domain/search/search.ts';
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

/** The sections, as head and foot of every page have them. */
function sections(): HTMLElement[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('header nav a, #razdely nav a')];
  const items = links.map(({ href, textContent }) => {
    const link = node('a', '', textContent);
    link.href = href;
    return node('li', '', link);
  });
  return items.length > 0 ? [node('h2', 'offers__title', WORDS.sections), node('ul', 'ask__sections', ...items)] : [];
}

/** A ready question to a person, the list of all pages, the sections. */
export function questionBlock({ query }: Answer, base: string): HTMLElement {
  const address = new URL(`${base}poisk/?q=${encodeURIComponent(query)}`, location.href).href;
  const copy = node('button', 'button primary', node('span', '', WORDS.copyQuestion));
  copy.type = 'button';
  copy.dataset['copy'] = WORDS.question(query, address);
  const all = node('a', 'button', WORDS.az);
  all.href = `${base}poisk/#az`;
  return node(
    'section',
    'ask',
    node('h2', 'offers__title', WORDS.ask),
    node('p', 'meta', WORDS.askHint),
    node('p', 'ask__ways', copy, all),
    ...sections(),
  );
}
