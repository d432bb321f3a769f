/** The numbers kept on the reader's device, only when asked to: the same text as in a link. */

const KEY = 'pk:calc';

export function recall(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the text, or forgets it when there is none; false when the browser refuses. */
export function keep(text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}
