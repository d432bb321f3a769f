/**
 * The searched words travel to the page that was found in this tab's storage, not in the address: that stays
 * the page's own (docs/decisions/found-words.md).
 */
const KEY = 'pk:found';

/** Opening an answer leaves the words for its page; on the page that is open already they are marked at once. */
export function keepMarks(place: HTMLElement, stems: () => readonly string[]): void {
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.found__title') : null;
    if (!link) return;
    const found = { path: link.pathname, stems: stems() };
    if (link.pathname === location.pathname) {
      void import('./marking.ts').then(({ markFound }) => markFound(found.stems, link.hash));
      return;
    }
    try {
      sessionStorage.setItem(KEY, JSON.stringify(found));
    } catch {
      // No storage, no marks: the page opens at the right place all the same.
    }
  });
}
