/** Screens and colour schemes in which the pages are looked at. */
import type { Page } from 'playwright-core';
import { VIEW_CHOICES } from '../../src/strings.ts';

export const DESKTOP = { width: 1280, height: 800 };
export const NARROW = { width: 320, height: 640 };
export const PHONE = { width: 360, height: 720 };

const CHOSEN = (VIEW_CHOICES.find(({ name }) => name === 'theme')?.choices ?? []).map(({ value }) => value);
/** Colour schemes that a reader chooses beside the light one. */
export const SCHEMES = CHOSEN.filter((value) => value !== 'auto' && value !== 'light');
/** «system-dark» is the reader's dark system. */
export const COLOURS = ['system-dark', ...SCHEMES];

/** Repaints the open page without loading it again. */
export async function paint(page: Page, colours: string): Promise<void> {
  await page.emulateMedia({ colorScheme: colours === 'system-dark' ? 'dark' : 'light' });
  await page.evaluate((theme) => {
    if (theme === 'system-dark') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, colours);
}

/** Sets the size of the root's text, per cent, as the site's own view settings do. */
export async function enlarge(page: Page, percent: number): Promise<void> {
  await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), percent);
}

/** The spacing that WCAG 1.4.12 lets a reader set. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

export async function space(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
}
