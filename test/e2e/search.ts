/** The search as a reader sees it, on its own page or in place. The only file that knows how it is built. */
import type { Locator, Page } from 'playwright-core';

export interface SearchView {
  field: Locator;
  results: Locator;
  status: Locator;
  retry: Locator;
}

const within = (place: Locator): SearchView => ({
  field: place.locator('input[name=q]'),
  results: place.locator('ol a'),
  status: place.locator('[role=status]').first(),
  retry: place.getByRole('button', { name: 'Попробовать ещё раз' }),
});

/** The page /poisk/. */
export const searchPage = (page: Page): SearchView => within(page.locator('[data-search-page]'));

/** The sheet that opens over any other page. */
export const searchSheet = (page: Page): SearchView => within(page.locator('dialog[open]'));

/** Addresses of the answers, below the base path. */
export const found = ({ results }: SearchView): Promise<string[]> =>
  results.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
