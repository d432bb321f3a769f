/**
 * The service worker: events only. What is decided stands in domain/offline, how it works out in the
 * neighbours. The build writes it to a fixed address: browsers compare it byte by byte.
 */
import { wayOf } from '../domain/offline/request.ts';
import { asset, data, page } from './answer.ts';
import { install } from './install.ts';
import { scope, worker } from './scope.ts';
import { about, texts } from './store.ts';
import { tidy } from './tidy.ts';

const WAYS = { page, text: data, asset } as const;

const quietly = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);

worker.addEventListener('install', (event) => event.waitUntil(install()));

/**
 * Asking for a page while the worker wakes up saves a slow phone a moment. Firefox gives the page up when that early
 * request fails, whatever the worker answers (GoogleChrome/workbox, issue 3134), so only Chromium asks early.
 */
async function askEarly(): Promise<void> {
  const { navigationPreload } = worker.registration;
  await ('userAgentData' in navigator ? navigationPreload.enable() : navigationPreload.disable());
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(quietly(askEarly()));
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const way = wayOf({ method, url, opens: mode === 'navigate' }, scope, texts);
  if (way === 'pass') return;
  event.respondWith(WAYS[way](event));
});

worker.addEventListener('message', (event) => {
  const { ask } = event.data as { ask?: unknown };
  if (ask === 'activate') void worker.skipWaiting();
  if (ask === 'tidy') event.waitUntil(quietly(tidy()));
  // The browser threw the cache away, or its reader did: the worker itself is not installed anew.
  if (ask === 'fill')
    event.waitUntil(
      install().then(
        () => event.ports[0]?.postMessage(true),
        () => event.ports[0]?.postMessage(false),
      ),
    );
  if (ask === 'about') event.ports[0]?.postMessage(about);
});
