/** The search page: query and filters stand in the address, so an answer can be sent and «Back» works. */
import type { Chosen } from '../../domain/search/facets.ts';
import { LONGEST } from './client.ts';
import { Filters } from './filters.ts';
import { SearchView } from './view.ts';

const root = document.querySelector<HTMLElement>('[data-search-page]');
const input = root?.querySelector('input');
const place = root?.querySelector<HTMLElement>('[data-results]');
const panel = root?.querySelector<HTMLDetailsElement>('[data-filters]');

const asked = (): URLSearchParams => new URL(location.href).searchParams;

function write(query: string, chosen: Chosen, isStep: boolean): void {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ ...(query ? { q: query.slice(0, LONGEST) } : {}), ...chosen }).toString();
  if (address.href === location.href) return;
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

if (root && input && place && panel) {
  let chosen: Chosen = {};
  const view = new SearchView(input, place, {
    base: root.dataset['base'] ?? '/',
    onChange: (query, now, isStep) => {
      chosen = now;
      write(query, now, isStep);
    },
    onShow: (screen) => filters.show(chosen, screen?.counts),
  });
  const filters = new Filters(panel, { choose: (now) => view.choose(now), again: () => void view.search() });
  const read = (): void => {
    input.value = asked().get('q')?.slice(0, LONGEST) ?? '';
    void view.search(filters.known(asked()));
  };
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void view.search();
  });
  addEventListener('popstate', read);
  if (asked().get('q')) read();
}
