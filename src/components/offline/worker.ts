/** The page's side of the talk with its worker. */
import type { About } from '../../domain/offline/release.ts';

/** How long a worker may think, milliseconds. */
const WAIT = 3000;

/** What the worker keeps; undefined when it does not say. */
export const aboutOf = (worker: ServiceWorker): Promise<About | undefined> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data as About);
    setTimeout(() => resolve(undefined), WAIT);
    worker.postMessage({ ask: 'about' }, [port2]);
  });

/** Fetches what is missing in the copy. @returns whether it is complete */
export const fill = (worker: ServiceWorker): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage({ ask: 'fill' }, [port2]);
  });

/** Address of the site with its path, with a slash at the end. */
export const siteBase = (): string => document.body.dataset['siteBase'] ?? '/';

/** Worker of this page's site. Never of another site on the same host. */
export const registered = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration(siteBase());

/** Saves the copy for work without a network, or begins to. */
export const register = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.register(`${siteBase()}sw.js`, { scope: siteBase(), updateViaCache: 'none' });
