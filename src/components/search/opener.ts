/**
 * Opens the search in place: by the field in the header, by links to the search page, by Ctrl+K and «/».
 * Keys are known by their place on the keyboard, so they work in any layout. The search itself is loaded only then.
 */
const SEARCH_PAGE = /\/poisk\/$/;

/** Where the search leaves the words to mark; see found.ts. */
const FOUND = 'pk:found';

let sheet: Promise<typeof import('./sheet.ts')> | undefined;

/** Everything that the first answer needs begins to travel at once. */
function load(): Promise<typeof import('./sheet.ts')> {
  const index = document.createElement('link');
  Object.assign(index, { rel: 'preload', as: 'fetch', crossOrigin: '' });
  index.href = `${document.body.dataset['siteBase'] ?? '/'}search/head.json`;
  document.head.append(index);
  void import('./view.ts').catch(() => undefined);
  return import('./sheet.ts');
}

function open(query = ''): void {
  sheet ??= load();
  sheet
    .then(({ openSheet }) => openSheet(query))
    .catch(() => {
      // The script did not load or the browser knows no dialogs: the search page may still be reachable.
      const page = document.querySelector<HTMLFormElement>('form[role=search]')?.action ?? './';
      location.href = query ? `${page}?q=${encodeURIComponent(query)}` : page;
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
  const found = JSON.parse(sessionStorage.getItem(FOUND) ?? '{}') as { path?: string; stems: string[] };
  sessionStorage.removeItem(FOUND);
  if (found.path === location.pathname) void import('./marking.ts').then(({ markFound }) => markFound(found.stems));
} catch {
  // No storage or something else in it: nothing to mark.
}

export {};
