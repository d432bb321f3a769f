/** The reader's region: its answers come first. Kept in this browser, and only for as long as it is open when storage refuses. */
const KEY = 'pk:region';
const ID = /^[a-z][a-z0-9-]{0,39}$/;

let held: string | undefined;

/** Id of the region, when one was chosen. */
export function readRegion(): string | undefined {
  try {
    const value = localStorage.getItem(KEY) ?? '';
    return ID.test(value) ? value : undefined;
  } catch {
    return held;
  }
}

export function writeRegion(id: string | undefined): void {
  held = id;
  try {
    if (id === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
  } catch {
    // Private mode: the choice lives until the page is left.
  }
}
