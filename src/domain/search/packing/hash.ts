/** Things spread evenly over numbered files, so that no list is needed to know where one is. */

/** FNV-1a (G. Fowler, L. Noll, P. Vo), 32 bits: no protection against intent, enough against mishap. */
export function hashOf(texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Name of the file of a key among `count` numbered ones. */
export const numbered = (prefix: string, key: string, count: number): string => prefix + (hashOf([key]) % count);

/**
 * Name → keys of each file; every file there may be is made, an empty one too.
 * @param mean characters of a file in the middle
 */
export function intoNumbered(
  prefix: string,
  keys: readonly string[],
  { sizeOf, mean }: { sizeOf: (key: string) => number; mean: number },
): Map<string, string[]> {
  const count = Math.max(1, Math.ceil(keys.reduce((sum, key) => sum + sizeOf(key), 0) / mean));
  const files = new Map(Array.from({ length: count }, (_, number): [string, string[]] => [prefix + number, []]));
  for (const key of keys) files.get(numbered(prefix, key, count))?.push(key);
  return files;
}
