/**
 * One list out of two, by rank alone: reciprocal rank fusion (G. Cormack, C. Clarke,
 * S. Büttcher, «Reciprocal Rank Fusion outperforms Condorcet and individual Rank
 * Learning Methods», SIGIR 2009). What the reader already sees keeps its place.
 */

/** The paper's constant: how little the difference between the first places counts. */
const K = 60;

/** Measured: our own index knows more of a page than the engine does; a greater worth makes the list worse. */
const SECOND = 0.1;

export interface Listed {
  /** Address of the page. */
  url: string;
}

export interface MergeOptions {
  /** How many of the first list stand on the screen: they are not moved. */
  shown?: number;
  /** Worth of a place in the second list against the same place in the first. */
  weight?: number;
}

/** The first list's items stand for pages that both lists have: they know the step to open. */
export function mergeByRank<Item extends Listed>(
  first: readonly Item[],
  second: readonly Item[],
  { shown = 0, weight = SECOND }: MergeOptions = {},
): Item[] {
  const seen = first.slice(0, shown);
  const fixed = new Set(seen.map(({ url }) => url));
  const scores = new Map<string, number>();
  const items = new Map<string, Item>();
  const add = (list: readonly Item[], worth: number) =>
    list.forEach((item, place) => {
      scores.set(item.url, (scores.get(item.url) ?? 0) + worth / (K + place + 1));
      if (!items.has(item.url)) items.set(item.url, item);
    });
  add(first, 1);
  add(second, weight);
  const rest = [...items.values()].filter(({ url }) => !fixed.has(url));
  const order = new Map(rest.map(({ url }, place) => [url, place]));
  const score = ({ url }: Item) => scores.get(url) ?? 0;
  return [...seen, ...rest.sort((a, b) => score(b) - score(a) || (order.get(a.url) ?? 0) - (order.get(b.url) ?? 0))];
}
