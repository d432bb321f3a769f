/** Fills the cache of this release. A file counts when its bytes are the ones that the build made. */
import { isAcceptable } from '../domain/offline/answer.ts';
import type { Item } from '../domain/offline/release.ts';
import { planUpdate } from '../domain/offline/update.ts';
import { at, scope } from './scope.ts';
import { addressesIn, about, dropOwn, finish, isComplete, items, openOwn, others } from './store.ts';

/** Files that travel at a time: the reader is reading. */
const AT_A_TIME = 3;

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function isWhole(bytes: ArrayBuffer, { hash }: Item): Promise<boolean> {
  return hex(await crypto.subtle.digest('SHA-256', bytes)).startsWith(hash);
}

/** @throws when what comes is not the file, also not past the browser's own cache */
async function fetched(item: Item): Promise<Response> {
  for (const cache of ['default', 'reload'] as const) {
    const answer = await fetch(at(item.url), { cache, priority: 'low' });
    const { status, type: kind, redirected, headers } = answer;
    const type = headers.get('content-type') ?? '';
    if (!isAcceptable({ status, kind, redirected, type }, item.url)) continue;
    const bytes = await answer.arrayBuffer();
    if (await isWhole(bytes, item)) return new Response(bytes, { headers: { 'content-type': type } });
  }
  throw new Error(`${item.url}: not the file of this release`);
}

/** Runs `work` over the list, a few at a time; the first failure ends it. */
async function inTurns<Each>(list: readonly Each[], work: (each: Each) => Promise<void>): Promise<void> {
  const queue = [...list];
  const turn = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, turn));
}

const below = (urls: ReadonlySet<string>): Set<string> => new Set([...urls].map((url) => url.slice(scope.length)));

async function fill(): Promise<void> {
  const cache = await openOwn();
  const older = await Promise.all((await others()).map(addressesIn));
  const elsewhere = below(new Set(older.flatMap((urls) => [...urls])));
  const plan = planUpdate(items, below(await addressesIn(about.cache)), elsewhere);
  await inTurns(plan.copy, async (item) => {
    const kept = await caches.match(at(item.url));
    await cache.put(at(item.url), kept ?? (await fetched(item)));
  });
  await inTurns(plan.fetch, async (item) => cache.put(at(item.url), await fetched(item)));
  if (plan.done.length < items.length || !(await isComplete())) await finish();
}

/** @throws when the release is not complete: the browser then keeps the worker it has and tries again later */
export async function install(): Promise<void> {
  try {
    await fill();
  } catch (error) {
    // What was begun helps the next attempt, unless it stands in the way of everything else.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') await dropOwn();
    throw error;
  }
}
