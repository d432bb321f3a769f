/** Filters above the answers, and the ways on when there is no exact answer. */
import type { Answer, Hit } from '../../domain/search/search.ts';
import { node } from './nodes.ts';
import { WORDS } from './words.ts';

const kindOf = (hit: Hit): string => (hit.part ?? hit.page).kind;

/** Groups of kinds that a reader tells apart. */
export const KIND_GROUPS: { id: string; name: string; keep: (hit: Hit) => boolean }[] = [
  { id: 'all', name: WORDS.all, keep: () => true },
  { id: 'steps', name: 'Шаги', keep: (hit) => kindOf(hit) === 'step' },
  { id: 'guides', name: 'Инструкции', keep: (hit) => kindOf(hit) === 'guide' },
  {
    id: 'articles',
    name: 'Справка',
    keep: (hit) => ['article', 'wizard', 'outcome', 'indicator', 'assessment'].includes(kindOf(hit)),
  },
  { id: 'papers', name: 'Документы и шаблоны', keep: (hit) => ['act', 'template'].includes(kindOf(hit)) },
  { id: 'terms', name: 'Словарь', keep: (hit) => ['term', 'column'].includes(kindOf(hit)) },
];

/** Chips with counts; none when all answers are of one kind. */
export function chips(hits: Hit[], chosen: string, choose: (group: string) => void): HTMLElement[] {
  const groups = KIND_GROUPS.map((group) => ({ ...group, count: hits.filter(group.keep).length })).filter(
    ({ count }) => count > 0,
  );
  if (groups.length < 3) return [];
  const row = node('div', 'search-chips');
  for (const { id, name, count } of groups) {
    const chip = node('button', 'chip', `${name} `, node('b', '', String(count)));
    chip.type = 'button';
    chip.setAttribute('aria-pressed', String(id === chosen));
    chip.addEventListener('click', () => choose(id));
    row.append(chip);
  }
  return [row];
}

/** A ready question to a person, and the list of all pages. */
export function questionBlock(query: string, base: string): HTMLElement {
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
  );
}

/** Which words of the query the base does not know. */
export const unknownLine = ({ unknown }: Answer): HTMLElement[] =>
  unknown.length > 0 ? [node('p', '', WORDS.unknown(unknown))] : [];
