/** The search as a sheet over the page: a dialog with the field, the answers and a way out. */
import styles from './search.css?inline';
import { node } from './nodes.ts';
import { SearchView } from './view.ts';
import { WORDS } from './words.ts';

const base = document.querySelector<HTMLElement>('[data-site-base]')?.dataset['siteBase'] ?? '/';

function build(): { dialog: HTMLDialogElement; input: HTMLInputElement; view: SearchView } {
  const input = node('input', 'sheet__input');
  input.type = 'search';
  input.name = 'q';
  input.autocomplete = 'off';
  input.enterKeyHint = 'search';
  input.setAttribute('aria-label', WORDS.label);
  const close = node('button', 'sheet__close', WORDS.close);
  close.type = 'button';
  const place = node('div');
  const form = node('form', 'sheet__form', input, close);
  const dialog = node(
    'dialog',
    'search-sheet',
    node('div', 'sheet search-sheet__page', form, place, node('p', 'meta sheet__keys', WORDS.keys)),
  );
  dialog.setAttribute('aria-label', WORDS.title);
  const view = new SearchView(input, place, { base });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = place.querySelector<HTMLAnchorElement>('.found__title');
    if (first) first.focus();
    else void view.search();
  });
  close.addEventListener('click', () => dialog.close());
  place.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(dialog);
  return { dialog, input, view };
}

let built: ReturnType<typeof build> | undefined;

/** Shows the sheet with a query, or with what was searched for last. */
export function openSheet(query: string): void {
  built ??= build();
  const { dialog, input, view } = built;
  if (!dialog.open) dialog.showModal();
  if (query) input.value = query;
  input.focus();
  input.select();
  if (input.value) void view.search();
}
