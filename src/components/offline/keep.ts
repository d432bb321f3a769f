/**
 * Marks days that are over, on every page. On pages of a published build, which carry its number, also keeps the copy
 * up to date and tells of other releases without ever taking the page away from its reader.
 */
import { isSparing, stepFor } from '../../domain/offline/update.ts';
import { markDays } from '../page/days.ts';
import { showNews, tellKept } from './news.ts';
import { hasUnsaved } from './unsaved.ts';
import { aboutOf, fill, register, registered } from './worker.ts';

/** How often an open page asks whether there is another release, milliseconds. */
const HOUR = 3_600_000;

/** The reader has pressed «Обновить». */
let isAsked = false;

/** After the new worker has taken over: what was typed stays. */
function renew(): void {
  if (hasUnsaved()) tellKept();
  else location.reload();
}

const activate = (worker: ServiceWorker): void => worker.postMessage({ ask: 'activate' });

async function consider(worker: ServiceWorker, waits: boolean): Promise<void> {
  const about = await aboutOf(worker);
  const step = about ? stepFor(document.documentElement.dataset['build'] ?? '', about.id, waits) : 'nothing';
  if (step === 'activate') activate(worker);
  if (step === 'offer')
    showNews(() => {
      isAsked = true;
      if (waits) activate(worker);
      else renew();
    });
}

function follow(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && navigator.serviceWorker.controller) void consider(worker, true);
  });
}

function watch(registration: ServiceWorkerRegistration): void {
  const { waiting, installing } = registration;
  if (waiting && registration.active) void consider(waiting, true);
  follow(installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || performance.now() - asked < HOUR) return;
    asked = performance.now();
    registration.update().catch(() => undefined);
  });
}

/** A worker that throws caches away asks first which scripts are in use. */
function answer({ data, ports }: MessageEvent): void {
  if ((data as { ask?: unknown }).ask !== 'scripts') return;
  const scripts = performance.getEntriesByType('resource').map(({ name }) => name);
  ports[0]?.postMessage(scripts.filter((name) => name.includes('/_astro/')));
}

export async function keep(): Promise<void> {
  markDays();
  // Without a secure connection browsers have no workers.
  if (!('build' in document.documentElement.dataset) || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', answer);
  const tidy = (): void => serviceWorker.controller?.postMessage({ ask: 'tidy' });
  serviceWorker.addEventListener('controllerchange', () => {
    tidy();
    if (isAsked) renew();
    else if (serviceWorker.controller) void consider(serviceWorker.controller, false);
  });
  try {
    const known = await registered();
    const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
    const registration = known || isSparing(connection) ? known : await register();
    if (registration) watch(registration);
    if (known?.active && !isSparing(connection)) void fill(known.active);
    tidy();
  } catch {
    // Forbidden by the browser or its owner: the site works without.
  }
}
