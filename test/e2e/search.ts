/** The search page as a reader sees it. The only place that knows how it is built. */
import type { Locator, Page } from 'playwright-core';

export interface SearchView {
  field: Locator;
  results: Locator;
  status: Locator;
  retry: Locator;
}

export const searchView = (page: Page): SearchView => ({
  field: page.locator('search-page input[name=q]'),
  results: page.locator('search-page ol a'),
  status: page.locator('search-page [role=status]').first(),
  retry: page.getByRole('button', { name: 'Попробовать ещё раз' }),
});

/** Addresses of the results, below the base path. */
export const found = (page: Page): Promise<string[]> =>
  searchView(page).results.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
