/** What a service worker has that a page has not: the library of types knows pages only. */
import type { Release } from '../domain/offline/release.ts';

export interface LongEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface Message extends LongEvent {
  data: unknown;
  ports: readonly MessagePort[];
}

export interface AskEvent extends LongEvent {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith: (answer: Promise<Response>) => void;
}

interface OpenPage {
  postMessage: (message: unknown, ports: MessagePort[]) => void;
}

interface WorkerScope {
  registration: ServiceWorkerRegistration;
  clients: {
    claim: () => Promise<void>;
    matchAll: (which: { includeUncontrolled: boolean }) => Promise<OpenPage[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: ((name: 'install' | 'activate', act: (event: LongEvent) => void) => void) &
    ((name: 'fetch', act: (event: AskEvent) => void) => void) &
    ((name: 'message', act: (event: Message) => void) => void);
}

export const worker = self as unknown as WorkerScope;

declare const __RELEASE__: Release;

/** Written in by the build. */
export const release: Release = __RELEASE__;

/** Full address of the site. */
export const scope = worker.registration.scope;
/** Path of the site below its host. */
export const base = new URL(scope).pathname;
/** Full address of something below the base path. */
export const at = (url: string): string => scope + url;
