/**
 * Opens the search in place: by the field in the header, by links to the search page, by Ctrl+K and «/».
 * Keys are known by their place on the keyboard, so they work in any layout. The search itself is loaded only then.
 */
const SEARCH_PAGE = /\/poisk\/$/;

/** Where the search leaves the words to mark; see found.ts. */
const FOUND = 'pk:found';

const base = document.body.dataset['siteBase'] ?? '/';

/** Longest wait for a file, milliseconds. */
const PATIENCE = 20_000;

let sheet: Promise<typeof import('./sheet.ts')> | undefined;
let head: Promise<Response> | undefined;

function open(query = ''): void {
  sheet ??= import('./sheet.ts');
  // Asked for beside the script: one after the other they would cost a slow line another round trip.
  head ??= fetch(`${base}search/head.json`, { signal: AbortSignal.timeout(PATIENCE) });
  // The sheet asks for it once more, and tells.
  head.catch(() => undefined);
  sheet
    .then(({ openSheet }) => openSheet(query, head))
    .catch(() => {
      // The script did not load or the browser knows no dialogs: the search page may still be reachable.
      const page = document.querySelector<HTMLFormElement>('form[role=search]')?.action ?? './';
      location.href = `${page}?q=${encodeURIComponent(query)}`;
    });
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

if (!document.querySelector('[data-search-page]')) {
  document.addEventListener('keydown', (event) => {
    const command = event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey;
    const slash = event.code === 'Slash' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target);
    if (!command && !slash) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !SEARCH_PAGE.test(link.pathname) || link.search || link.hash || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    open();
  });
  for (const field of document.querySelectorAll<HTMLInputElement>('form[role=search] input'))
    field.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      open(field.value);
    });
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search]'))
    form.addEventListener('submit', (event) => {
      const query = form.querySelector('input')?.value.trim() ?? '';
      if (!query) return;
      event.preventDefault();
      open(query);
    });
}

try {
  const found = sessionStorage.getItem(FOUND);
  sessionStorage.removeItem(FOUND);
  if (found) void import('./marking.ts').then(({ arrive }) => arrive(found));
} catch {
  // No storage: nothing to mark.
}

export {};
