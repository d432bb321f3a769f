/** A reader whose browser keeps the site: opens pages, looks at what is kept. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { host, type Host } from './releases.ts';

export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** Console errors and exceptions since the last call, whichever tab. */
  complaints: () => string[];
  close: () => Promise<void>;
}

/** How long a worker may take on a busy machine, milliseconds. */
const WAIT = 20_000;

function listen(page: Page, heard: string[]): void {
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
}

export async function visitor(browser: Browser, options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(WAIT);
  const heard: string[] = [];
  context.on('page', (page) => listen(page, heard));
  return { context, page: await context.newPage(), complaints: () => heard.splice(0), close: () => context.close() };
}

/** Plays one reader against one host, both new. */
export async function play(
  browser: Browser,
  folder: string,
  act: (reader: Visitor, site: Host) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const site = await host(folder);
  const reader = await visitor(browser, options);
  try {
    await act(reader, site);
  } finally {
    await reader.close();
    await site.close();
  }
}

export interface Kept {
  /** State of the worker in charge; «begun» while the first one installs, «none» when nothing is registered. */
  worker: string;
  /** Caches of the site with the number of their entries. */
  caches: Record<string, number>;
  /** Whether the last of them is complete. */
  complete: boolean;
}

export const kept = (page: Page): Promise<Kept> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const names = await caches.keys();
    const sizes = names.map(async (name) => [name, (await (await caches.open(name)).keys()).length] as const);
    const complete = (await caches.match('/offline/complete')) !== undefined;
    return {
      worker: registration ? (registration.active?.state ?? 'begun') : 'none',
      caches: Object.fromEntries(await Promise.all(sizes)),
      complete,
    };
  });

/** Opens a page and waits until everything is kept and the worker is in charge. */
export async function settle(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });
}

/** What an hour of waiting does: the open page asks whether there is another release. */
export const askForNews = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });
