/** What this browser keeps for the site; everything works when it refuses. */

/** The value, or nothing when there is none, it is damaged, or storage refuses. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}

/** Keeps the value, or removes it when there is nothing to keep. */
export function store(key: string, value: object): void {
  try {
    if (Object.keys(value).length > 0) localStorage.setItem(key, JSON.stringify(value));
    else localStorage.removeItem(key);
  } catch {
    // Private mode: it lives until the page is left.
  }
}
