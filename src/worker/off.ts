/**
 * The switch-off: published in the place of the worker it removes that worker with everything it kept.
 * No page is reloaded; the next one comes from the network alone.
 */
import { cachePrefix } from '../domain/offline/release.ts';
import { worker } from './scope.ts';

const prefix = cachePrefix(new URL(worker.registration.scope).pathname);

async function leave(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(leave()));
