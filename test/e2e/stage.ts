/** A served site with a browser in front of it: scenes for one tab, walks over many pages. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from './browser.ts';
import { gather, type Fault } from './faults.ts';
import { DIST } from './pages.ts';
import { serve } from './server.ts';
import { watch } from './watch.ts';

export interface Stage {
  browser: Browser;
  /** «http://127.0.0.1:41234»: whatever is asked from elsewhere is foreign. */
  origin: string;
  /** Full address of a page: `at('/kak/')`. */
  at: (path: string) => string;
  close: () => Promise<void>;
}

export async function openStage(folder: string = DIST, base = '/'): Promise<Stage> {
  const browser = await launch();
  const { origin, close } = await serve(folder, base);
  return {
    browser,
    origin,
    at: (path) => origin + base + path.replace(/^\//, ''),
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

/** How long a tab may keep a test waiting, milliseconds; the machine may be busy with other work. */
const WAIT = 15_000;

/** Runs `work` in a fresh tab with storage of its own. */
async function inTab<Result>(
  stage: Stage,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  // The copy for work without a network has tests of its own; elsewhere it would only cost time.
  const context = await stage.browser.newContext({ serviceWorkers: 'block', ...options });
  context.setDefaultTimeout(WAIT);
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

/** One reader in one tab. Whatever goes wrong beside what the test looks at (console, requests) fails it too. */
export function scene(
  stage: Stage,
  play: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  return inTab(stage, options, async (page) => {
    const watched = await watch(page, stage.origin);
    await play(page);
    const noticed = await watched.take();
    if (noticed.length > 0) throw new Error(noticed.join('\n'));
  });
}

/** A scene in which requests fail on purpose: only what `play` checks counts. */
export function roughScene(
  stage: Stage,
  play: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  return inTab(stage, options, play);
}

/** Two at a time: as many as the machine of the checks has cores. */
const WORKERS = 2;

/** Visits all items, each worker in a tab of its own, and gathers what `visit` complains of. */
export async function walk<Item extends { path: string }>(
  stage: Stage,
  items: readonly Item[],
  visit: (page: Page, item: Item) => Promise<Fault[]>,
  options: BrowserContextOptions = {},
): Promise<string[]> {
  const queue = [...items];
  const found: (Fault & { path: string })[] = [];
  const work = (): Promise<void> =>
    inTab(stage, options, async (page) => {
      for (let item = queue.shift(); item; item = queue.shift()) {
        const { path } = item;
        found.push(...(await visit(page, item)).map((fault) => ({ ...fault, path })));
      }
    });
  await Promise.all(Array.from({ length: WORKERS }, work));
  return gather(found);
}
