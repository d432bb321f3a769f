/** R-A6, R-A7: one page of every kind, in its telling state, passes all rules in every mode of showing it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { violations, violationsIn } from './axe.ts';
import type { Fault } from './faults.ts';
import { openStage, walk, type Stage } from './stage.ts';
import { templates, type Template } from './templates.ts';
import { DESKTOP, NARROW, SCHEMES, enlarge } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** All rules in the page as it stands: wide, in every colour scheme, in forced colours, narrow, enlarged. */
async function examine(page: Page, { path, suffix, act }: Template): Promise<Fault[]> {
  const faults: Fault[] = [];
  const look = async (view: string): Promise<void> => {
    faults.push(...(await violations(page, 'everything')).map((text) => ({ text, view })));
  };
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.goto(stage.at(path) + suffix);
  await act(page);
  await look('1280');
  faults.push(...(await violationsIn(page, 'everything', SCHEMES)));
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('system-dark');
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await look('принудительные цвета');
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(NARROW);
  await look('320');
  await enlarge(page, 200);
  await look('320, текст 200 %');
  return faults;
}

test('по одной странице каждого вида: ни одного нарушения ни в одном режиме показа', async () => {
  expect(await walk(stage, templates(), examine)).toEqual([]);
});
