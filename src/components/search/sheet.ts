/** The search as a sheet over the page: a dialog with the field, the answers and a way out. */
import type { Ahead } from './client.ts';
import { button, dress, node } from './nodes.ts';
import styles from './search.css?inline';
import { SearchView } from './view.ts';
import { WORDS } from './words.ts';

const base = document.body.dataset['siteBase'] ?? '/';

function field(): HTMLInputElement {
  const input = node('input', 'sheet__input');
  input.type = 'search';
  input.name = 'q';
  input.autocomplete = 'off';
  input.enterKeyHint = 'search';
  input.placeholder = document.querySelector<HTMLInputElement>('form[role=search] input')?.placeholder ?? '';
  input.setAttribute('aria-label', WORDS.label);
  return input;
}

interface Sheet {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  view: SearchView;
}

function build(ahead?: Ahead): Sheet {
  const input = field();
  const place = node('div');
  // Answers come while one types; «Enter» still needs a button to press.
  const go = node('button', '', WORDS.label);
  go.type = 'submit';
  go.hidden = true;
  const form = node(
    'form',
    'sheet__form',
    input,
    go,
    button('sheet__close', WORDS.close, () => dialog.close()),
  );
  const dialog = node('dialog', 'search-sheet', node('div', 'sheet search-sheet__page', form, place));
  dialog.setAttribute('aria-label', WORDS.title);
  const view = new SearchView(input, place, { base, ahead, isSheet: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = place.querySelector<HTMLAnchorElement>('.found__title');
    if (first) first.focus();
    else void view.search();
  });
  place.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) dialog.close();
  });
  dress(styles);
  document.body.append(dialog);
  return { dialog, input, view };
}

let built: Sheet | undefined;

/**
 * Shows the sheet with a query, or with what was searched for last.
 * @param ahead the head of the base, asked for together with this script
 */
export function openSheet(query: string, ahead?: Ahead): void {
  built ??= build(ahead);
  const { dialog, input, view } = built;
  if (!dialog.open) dialog.showModal();
  if (query) input.value = query;
  input.focus();
  input.select();
  if (input.value) void view.search();
}
