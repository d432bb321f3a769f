/** The built search on a slow line, in Chromium: how soon it answers and what travels until then. */
import type { CDPSession, Page } from 'playwright-core';
import { launch } from '../../e2e/browser.ts';
import { DIST } from '../../e2e/pages.ts';
import { serve } from '../../e2e/server.ts';

/** Slow 4G as Lighthouse has it: round trip in milliseconds, bytes a second. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const TRIES = 5;
const QUERY = 'пароль';
/** Nothing more arrives after this long, milliseconds. */
const QUIET = 4000;

interface Figures {
  /** From the key that opens the search to the first answer, milliseconds. */
  first: number;
  /** Bytes with headers until then, and in all. */
  until: number;
  all: number;
}

/** Counts what arrives. */
async function counted(session: CDPSession): Promise<() => number> {
  let bytes = 0;
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.emulateNetworkConditions', LINE);
  return () => bytes;
}

/** The word stands in the field as soon as there is a field: nobody types sooner. */
const typeAtOnce = (page: Page, query: string): Promise<void> =>
  page.evaluate((word) => {
    const times = Object.assign(window, { pressed: 0, answered: 0 });
    addEventListener('keydown', () => (times.pressed ||= performance.now()), true);
    new MutationObserver(() => {
      const field = document.querySelector<HTMLInputElement>('dialog input');
      if (field && field.value === '') {
        field.value = word;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (document.querySelector('dialog ol a')) times.answered ||= performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  }, query);

async function once(page: Page, origin: string): Promise<Figures> {
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  const bytes = await counted(await page.context().newCDPSession(page));
  await typeAtOnce(page, QUERY);
  await page.keyboard.press('Control+KeyK');
  await page.locator('dialog ol a').first().waitFor();
  await page.waitForTimeout(QUIET);
  // The page's own clock: this process may be told of the answer late.
  const { first, until } = await page.evaluate(() => {
    const { pressed, answered } = window as unknown as { pressed: number; answered: number };
    const came = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      ({ startTime, responseEnd }) => startTime >= pressed && responseEnd <= answered,
    );
    return { first: answered - pressed, until: came.reduce((sum, { transferSize }) => sum + transferSize, 0) };
  });
  return { first, until, all: bytes() };
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

/** Medians of a few tries, each with nothing in the cache. */
export async function slowLine(): Promise<string[]> {
  const [server, browser] = [await serve(DIST, '/', true), await launch()];
  try {
    const tries: Figures[] = [];
    for (let i = 0; i < TRIES; i += 1) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      tries.push(await once(await context.newPage(), server.origin));
      await context.close();
    }
    const of = (part: keyof Figures): number => median(tries.map((each) => each[part]));
    return [
      `key → first answer ${Math.round(of('first'))} ms (limit 600)`,
      `transferred until then ${kilobytes(of('until'))} (limit 25), in all ${kilobytes(of('all'))} (limit 130)`,
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
