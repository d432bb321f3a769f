/** The caches of this site, and what lies in them. */
import {
  cachePrefix,
  COMPLETE,
  itemsOf,
  seenCache,
  weightOf,
  type About,
  type Item,
} from '../domain/offline/release.ts';
import { unpack, type Piece } from '../domain/offline/pack.ts';
import { at, base, release } from './scope.ts';

const prefix = cachePrefix(base);
const seen = seenCache(base);
/** The cache of this release. */
const own = prefix + release.id;

export const items = itemsOf(release);
export const texts = new Map(release.packs.flatMap((pack) => pack.texts.map((address) => [address, pack] as const)));

export const about: About = {
  id: release.id,
  day: release.day,
  bytes: weightOf(release),
  items: items.length,
  cache: own,
};

export const openOwn = (): Promise<Cache> => caches.open(own);

export const dropOwn = (): Promise<boolean> => caches.delete(own);

/** Names of the caches of other releases of this site, whole or begun. */
export const others = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own && name !== seen);

export const addressesIn = async (name: string): Promise<Set<string>> =>
  new Set((await (await caches.open(name)).keys()).map(({ url }) => url));

export const isComplete = async (): Promise<boolean> => (await (await openOwn()).match(at(COMPLETE))) !== undefined;

/** The last entry: with it the cache is complete. */
export async function finish(): Promise<void> {
  const here = await addressesIn(own);
  const lost = items.find(({ url }) => !here.has(at(url)));
  if (lost) throw new Error(`${lost.url} has vanished from the cache`);
  const saved = JSON.stringify({ saved: new Date().toISOString() });
  await (await openOwn()).put(at(COMPLETE), new Response(saved, { headers: { 'content-type': 'application/json' } }));
}

async function read<Content>({ url }: Item): Promise<Content | undefined> {
  const kept = await (await openOwn()).match(at(url));
  if (!kept?.body) return undefined;
  return (await new Response(kept.body.pipeThrough(new DecompressionStream('deflate'))).json()) as Content;
}

/** A kept text; undefined when it is not kept, or the storage refuses. */
export async function textOf(address: string): Promise<string | undefined> {
  const pack = texts.get(address);
  if (!pack) return undefined;
  try {
    const [pieces, frame] = await Promise.all([read<Record<string, Piece[]>>(pack), read<string[]>(release.frame)]);
    const own = pieces?.[address];
    return own && frame && unpack(own, frame);
  } catch {
    return undefined;
  }
}

/** A kept file of any release: open pages load their later scripts by old names. */
export async function fileOf(url: string): Promise<Response | undefined> {
  try {
    return await caches.match(url, { ignoreVary: true });
  } catch {
    return undefined;
  }
}

/** How many pictures are kept. */
const MOST_SEEN = 120;

/** Keeps a picture for the next time; a full storage is no fault of the picture. */
export async function keepSeen(url: string, answer: Response): Promise<void> {
  try {
    const cache = await caches.open(seen);
    await cache.put(url, answer);
    const all = await cache.keys();
    for (const old of all.slice(0, Math.max(0, all.length - MOST_SEEN))) await cache.delete(old);
  } catch {
    // Not kept.
  }
}
