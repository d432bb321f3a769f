/** R-A5: whatever can be pressed is at least 24 px high and wide (WCAG 2.5.8), on a phone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Fault } from './faults.ts';
import { builtPages, type BuiltPage } from './pages.ts';
import { openStage, walk, type Stage } from './stage.ts';
import { DESKTOP, PHONE } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** CSS pixels. */
const LEAST = 24;

/**
 * Exempt: a link inside a sentence (as high as its lines), a twin of another link that is hidden from
 * assistive software, what is shown only on focus. A field counts with its label.
 */
const small = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const name = (element: Element): string => [element.localName, ...element.classList].join('.');
    const place = (element: Element): string => {
      const above = element.parentElement;
      return above && above.localName !== 'main' && above.localName !== 'body'
        ? `${place(above)} > ${name(element)}`
        : name(element);
    };
    const inSentence = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\d]/u.test(node.nodeValue ?? ''),
      );
    const faults = new Set<string>();
    for (const element of document.body.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role=checkbox], [role=radio]',
    )) {
      const hidden =
        !element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).clipPath !== 'none';
      if (hidden || inSentence(element) || element.matches('.skip, [aria-hidden=true]')) continue;
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      if (width < least || height < least) faults.add(`${place(element)}: ${width < least ? 'узко' : 'низко'}`);
    }
    return [...faults];
  }, LEAST);

async function examine(page: Page, { path }: BuiltPage): Promise<Fault[]> {
  const faults: Fault[] = [];
  await page.goto(stage.at(path));
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  for (const size of [PHONE, DESKTOP]) {
    await page.setViewportSize(size);
    faults.push(...(await small(page)).map((text) => ({ text, view: String(size.width) })));
  }
  return faults;
}

test('во всё, что нажимают, можно попасть пальцем: не меньше 24 px', async () => {
  expect(await walk(stage, builtPages(), examine)).toEqual([]);
});
