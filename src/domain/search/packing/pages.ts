/** Terms in order, cut into files like the leaves of a tree: each is named by the beginning of its first term. */

/** Largest file, in characters before compression (about 0.3 of it after). */
const LARGEST = 4000;

/** Numbers and Latin words stand under one sign of their own. */
const OTHER = '0';

const keyOf = (term: string): string => (/^[а-я]/.test(term) ? term : OTHER + term);

/** The shortest beginning of `key` that is greater than `before`. */
function boundary(key: string, before: string): string {
  for (let length = 1; length < key.length; length++) if (key.slice(0, length) > before) return key.slice(0, length);
  return key;
}

/**
 * Name → terms of a file.
 * @param costOf characters that a term adds to a file that holds these things already; it notes what it adds
 */
export function cutIntoFiles<Held>(
  terms: readonly string[],
  costOf: (term: string, held: Set<Held>) => number,
  largest = LARGEST,
): Map<string, string[]> {
  const files = new Map<string, string[]>();
  let held = new Set<Held>();
  let size = Infinity;
  let last = '';
  let current: string[] = [];
  for (const term of [...terms].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    size += costOf(term, held);
    if (size > largest) {
      held = new Set();
      size = costOf(term, held);
      current = [];
      files.set(boundary(keyOf(term), last), current);
    }
    current.push(term);
    last = keyOf(term);
  }
  return files;
}

/** Files that may hold a term or words that begin so; names in order. */
export function filesWith(term: string, names: readonly string[]): string[] {
  const key = keyOf(term);
  const next = names.findIndex((name) => name > key);
  const place = next === -1 ? names.length : next;
  return [names[place - 1], names[place]?.startsWith(key) ? names[place] : undefined].filter(
    (name) => name !== undefined,
  );
}
