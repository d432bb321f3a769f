/** From one release to the next: what to fetch, what to throw away, what to tell. */
import type { Item } from './release.ts';

export interface Plan {
  /** Already there: an earlier attempt was interrupted. */
  done: Item[];
  /** In the cache of another release. */
  copy: Item[];
  fetch: Item[];
}

/** @param here addresses in the new cache; @param elsewhere those in the caches of other releases */
export function planUpdate(items: readonly Item[], here: ReadonlySet<string>, elsewhere: ReadonlySet<string>): Plan {
  const of = ({ url }: Item): keyof Plan => (here.has(url) ? 'done' : elsewhere.has(url) ? 'copy' : 'fetch');
  const plan: Plan = { done: [], copy: [], fetch: [] };
  for (const item of items) plan[of(item)].push(item);
  return plan;
}

/**
 * Whether the cache of an earlier release may go. Open pages load their later scripts by old names.
 * @param own addresses in it; @param current addresses in the cache of the active release
 * @param open scripts that each open page runs; undefined for a page that did not answer
 */
export function isSpare(
  own: ReadonlySet<string>,
  current: ReadonlySet<string>,
  open: readonly (readonly string[] | undefined)[],
): boolean {
  return open.every((scripts) => scripts?.every((script) => current.has(script) || !own.has(script)) ?? false);
}

/** What an open page does about another release. */
export type Step =
  | 'nothing'
  /** This page is of that release already: nobody need be asked. */
  | 'activate'
  /** «Доступна новая версия». */
  | 'offer';

/** @param page number of the release that the page is of; @param waits whether the worker waits to be let in */
export const stepFor = (page: string, worker: string, waits: boolean): Step =>
  page !== worker ? 'offer' : waits ? 'activate' : 'nothing';

/** A reader who spares traffic is not sent what was not asked for. */
export const isSparing = (connection: { saveData?: boolean; effectiveType?: string } | undefined): boolean =>
  connection?.saveData === true || /^(?:slow-)?2g$/.test(connection?.effectiveType ?? '');
