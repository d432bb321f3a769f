/** A served site with a browser in front of it, and a walk over its pages. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from './browser.ts';
import { DIST } from './pages.ts';
import { serve } from './server.ts';

export interface Stage {
  browser: Browser;
  /** Full address of a page: `at('/kak/')`. */
  at: (path: string) => string;
  close: () => Promise<void>;
}

export async function openStage(folder: string = DIST, base = '/'): Promise<Stage> {
  const browser = await launch();
  const site = await serve(folder, base);
  return {
    browser,
    at: (path) => site.origin + base + path.replace(/^\//, ''),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Two at a time: as many as the machine of the checks has cores. */
const WORKERS = 2;

/**
 * Visits all pages, each worker in a context of its own, and gathers what `visit` complains of.
 * `visit` gets an empty tab prepared by `prepare` and opens the page itself.
 */
export async function walk<Item>(
  stage: Stage,
  items: Item[],
  visit: (page: Page, item: Item) => Promise<string[]>,
  options: BrowserContextOptions = {},
  prepare: (context: BrowserContext, page: Page) => Promise<void> = async () => {},
): Promise<string[]> {
  const queue = [...items];
  const problems: string[] = [];
  const work = async (): Promise<void> => {
    const context = await stage.browser.newContext(options);
    const page = await context.newPage();
    await prepare(context, page);
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) problems.push(...(await visit(page, item)));
    await context.close();
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return problems.sort();
}

/** One tab for one scene; closed when the scene is over. */
export async function scene(stage: Stage, play: (page: Page) => Promise<void>, options: BrowserContextOptions = {}): Promise<void> {
  const context = await stage.browser.newContext(options);
  try {
    await play(await context.newPage());
  } finally {
    await context.close();
  }
}
