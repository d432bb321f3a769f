/** What pages put into the clipboard. */
import type { Page } from 'playwright-core';

/** For a tab that may read and write it. */
export const ALLOWED = { permissions: ['clipboard-read', 'clipboard-write'] };

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The address of its own that a page gives away. */
export const address = async (page: Page): Promise<string> =>
  (await page.locator('meta[property="og:url"]').getAttribute('content')) ?? '';
