/** The search page: the query stands in the address, so an answer can be sent and «Back» works. */
import { LONGEST } from './client.ts';
import { SearchView } from './view.ts';

const root = document.querySelector<HTMLElement>('[data-search-page]');
const input = root?.querySelector('input');
const place = root?.querySelector<HTMLElement>('[data-results]');

const asked = (): string => new URL(location.href).searchParams.get('q')?.slice(0, LONGEST) ?? '';

if (root && input && place) {
  const view = new SearchView(input, place, {
    base: root.dataset['base'] ?? '/',
    onQuery: (query) => {
      const address = new URL(location.href);
      if (query) address.searchParams.set('q', query.slice(0, LONGEST));
      else address.searchParams.delete('q');
      history.replaceState(null, '', address);
    },
  });
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void view.search();
  });
  addEventListener('popstate', () => {
    input.value = asked();
    void view.search();
  });
  input.value = asked();
  if (input.value) void view.search();
}
