/** Throws away the caches of earlier releases when no open page needs them. */
import { isSpare } from '../domain/offline/update.ts';
import { worker } from './scope.ts';
import { about, addressesIn, others } from './store.ts';

/** How long a page may think, milliseconds. One that sleeps does not answer, and keeps its cache. */
const WAIT = 3000;

/** Scripts that the page runs; undefined when it does not say. */
const scriptsOf = (page: { postMessage: (message: unknown, ports: MessagePort[]) => void }) =>
  new Promise<string[] | undefined>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(Array.isArray(data) ? data.map(String) : undefined);
    setTimeout(() => resolve(undefined), WAIT);
    page.postMessage({ ask: 'scripts' }, [port2]);
  });

export async function tidy(): Promise<void> {
  const names = await others();
  // A release that is on its way fills its cache just now.
  const { installing, waiting } = worker.registration;
  if (names.length === 0 || installing || waiting) return;
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  const open = await Promise.all(pages.map(scriptsOf));
  const current = await addressesIn(about.cache);
  for (const name of names) if (isSpare(await addressesIn(name), current, open)) await caches.delete(name);
}
