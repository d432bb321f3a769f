/** Splitting by the beginning of words, so that a query loads only what it needs. */

/** Largest shard, in characters before compression (about 0.3 of it after). */
const LARGEST = 9000;
const LONGEST_PREFIX = 3;

/** Numbers and Latin words are few: they share one shard. */
const OTHER = '0';

export const prefixOf = (term: string, length: number): string => (/^[а-я]/.test(term) ? term.slice(0, length) : OTHER);

/** Puts items under the prefixes of their terms; the prefix is as long as the largest shard asks. */
export function shard<Item>(
  items: readonly Item[],
  termsOf: (item: Item) => Iterable<string>,
  sizeOf: (item: Item) => number,
): { length: number; shards: Map<string, Item[]> } {
  for (let length = 1; ; length++) {
    const shards = new Map<string, Item[]>();
    for (const item of items)
      for (const prefix of new Set([...termsOf(item)].map((term) => prefixOf(term, length)))) {
        const shard = shards.get(prefix);
        if (shard) shard.push(item);
        else shards.set(prefix, [item]);
      }
    const largest = Math.max(
      0,
      ...[...shards.values()].map((each) => each.reduce((sum, item) => sum + sizeOf(item), 0)),
    );
    if (largest <= LARGEST || length === LONGEST_PREFIX) return { length, shards };
  }
}
