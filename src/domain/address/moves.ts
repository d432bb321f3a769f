/**
 * What became of an old address. An entry for a page speaks for everything below it and on it:
 * its anchors, its steps, its memo. An entry for a step or an anchor speaks for that alone and goes first.
 */

/** Why a page was taken away, as its reader is told. */
export interface Gone {
  /** What the page was called. */
  title: string;
  reason: string;
  /** Address to read instead. */
  replacement?: string | undefined;
}

/** One entry of redirects.yaml: `to` or `gone`. */
export interface Move {
  from: string;
  to?: string | undefined;
  gone?: Gone | undefined;
  /** ISO day. */
  date: string;
}

export type Moves = ReadonlyMap<string, Move>;

/** moved: `to` is the last address; gone: the entry tells why. */
export type Fate = { kind: 'moved'; to: string; move: Move } | { kind: 'gone'; move: Move };

export const movesOf = (entries: Iterable<Move>): Moves => new Map([...entries].map((move) => [move.from, move]));

export const pageOf = (address: string): string => address.replace(/#.*$/, '');

const anchorIn = (address: string): string => /#(.*)$/.exec(address)?.[1] ?? '';

/** What an address is a part of: «/a/b/#c» → «/a/b/» → «/a/». */
function whole(address: string): string | undefined {
  if (address.includes('#')) return pageOf(address);
  const parent = address.replace(/[^/]+\/$/, '');
  return parent === address || parent === '/' ? undefined : parent;
}

function follow(address: string, moves: Moves, visited: ReadonlySet<string>): Fate | undefined {
  // A circle is the checks' to report.
  if (visited.has(address)) return undefined;
  const seen = new Set([...visited, address]);
  const move = moves.get(address);
  if (move?.gone) return { kind: 'gone', move };
  if (move?.to !== undefined) return follow(move.to, moves, seen) ?? { kind: 'moved', to: move.to, move };
  const above = whole(address);
  const fate = above === undefined ? undefined : follow(above, moves, seen);
  if (above === undefined || fate?.kind !== 'moved') return fate;
  // The whole has become a place on another page: there is nothing below it.
  if (fate.to.includes('#')) return fate;
  const to = fate.to + address.slice(above.length);
  return follow(to, moves, seen) ?? { ...fate, to };
}

/** Where an address leads now; undefined when no entry speaks of it. */
export const fateOf = (address: string, moves: Moves): Fate | undefined => follow(address, moves, new Set());

/**
 * The oldest name of what stands at an address now: what must not change with a name (ids in feeds and calendars) is
 * made of it. Of names given up on one day, the first in the order of letters. A place that became a page, or went
 * into one, is no name of it.
 */
export function firstName(address: string, moves: Moves): string {
  const former = [...moves.values()].filter(({ from }) => {
    const fate = from.includes('#') === address.includes('#') ? fateOf(from, moves) : undefined;
    return fate?.kind === 'moved' && fate.to === address;
  });
  const [oldest] = former.map(({ date, from }) => `${date} ${from}`).sort();
  return oldest === undefined ? address : oldest.slice(oldest.indexOf(' ') + 1);
}

/** A place on a page that stands there under another id: «#old» → «#now». */
export interface Former {
  old: string;
  now: string;
}

/** A place that was on a page and is now on another one, or nowhere. */
export interface Displaced {
  id: string;
  fate: Fate;
}

const anchored = (moves: Moves): string[] => [...moves.keys()].filter((from) => from.includes('#'));

/**
 * Old ids whose place is on this page: wherever they were, a server that redirects leaves the
 * fragment as it is. The first entry keeps an id that two pages brought along.
 */
export function formerOn(page: string, moves: Moves): Former[] {
  const found = new Map<string, string>();
  for (const from of anchored(moves)) {
    const fate = fateOf(from, moves);
    if (fate?.kind !== 'moved' || pageOf(fate.to) !== page) continue;
    const [old, now] = [anchorIn(from), anchorIn(fate.to)];
    if (now !== '' && old !== now && !found.has(old)) found.set(old, now);
  }
  return [...found].map(([old, now]) => ({ old, now }));
}

/** Places that left this page while the page itself stayed. */
export function displacedFrom(page: string, moves: Moves): Displaced[] {
  return anchored(moves)
    .filter((from) => pageOf(from) === page)
    .flatMap((from) => {
      const fate = fateOf(from, moves);
      const stayed = fate?.kind === 'moved' && pageOf(fate.to) === page;
      return fate && !stayed ? [{ id: anchorIn(from), fate }] : [];
    });
}

/** An old page, and where its places went that did not simply follow it. */
export interface OldPage {
  address: string;
  fate: Fate;
  /** Anchor → address. */
  places: Record<string, string>;
}

/**
 * Every page that is no more, of those once published and those named in an entry.
 * @param published addresses of permalinks.lock
 * @param exists whether there is such a page today
 */
export function oldPages(published: Iterable<string>, moves: Moves, exists: (page: string) => boolean): OldPage[] {
  const all = new Set([...published, ...moves.keys()]);
  const pages = [...new Set([...all].map(pageOf))].filter((page) => !exists(page)).sort();
  return pages.flatMap((address) => {
    const fate = fateOf(address, moves);
    if (!fate) return [];
    const places = [...all]
      .filter((other) => other.startsWith(`${address}#`))
      .flatMap((other): [string, string][] => {
        const own = fateOf(other, moves);
        const plain = fate.kind === 'moved' ? fate.to + other.slice(address.length) : '';
        return own?.kind === 'moved' && own.to !== plain ? [[anchorIn(other), own.to]] : [];
      });
    return [{ address, fate, places: Object.fromEntries(places) }];
  });
}
