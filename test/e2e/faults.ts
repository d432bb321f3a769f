/** What a walk over the pages complains of, told once however many pages share it. */

/** One complaint about one page. */
export interface Fault {
  text: string;
  /** How the page was shown when it happened: «320», «green». */
  view?: string;
}

/** Addresses named beside a complaint that many pages share. */
const NAMED = 3;

interface Shared {
  views: Set<string>;
  paths: Set<string>;
}

/** «color-contrast: … — 320, green (страниц: 215, например /, /kak/, …)», one line per complaint. */
export function gather(found: (Fault & { path: string })[]): string[] {
  const shared = new Map<string, Shared>();
  for (const { text, view, path } of found) {
    const entry = shared.get(text) ?? { views: new Set(), paths: new Set() };
    if (view) entry.views.add(view);
    entry.paths.add(path);
    shared.set(text, entry);
  }
  return [...shared].map(([text, { views, paths }]) => {
    const named = [...paths].sort().slice(0, NAMED).join(', ');
    const where = paths.size > NAMED ? `страниц: ${paths.size}, например ${named}` : named;
    return `${text}${views.size > 0 ? ` — ${[...views].join(', ')}` : ''} (${where})`;
  });
}
