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

/** Links inside a sentence are as high as its lines: the rule exempts them. A field counts with its label. */
const small = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const faults: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [role=checkbox], [role=radio]')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.offsetWidth <= 1 || element.matches('.skip')) continue;
      const parent = element.parentElement;
      const words = [...(parent?.childNodes ?? [])].some((node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\d]/u.test(node.nodeValue ?? ''));
      if (words && getComputedStyle(element).display === 'inline') continue;
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
      if (width < least || height < least)
        faults.push(`<${element.localName} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 40)}: ${Math.round(width)}×${Math.round(height)}`);
    }
    return faults;
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
