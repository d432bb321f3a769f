/** R-A6: every page can be used with a screen reader, a keyboard and weak eyes, in every colour scheme. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { violations, violationsIn, type Check } from './axe.ts';
import type { Fault } from './faults.ts';
import { builtPages, type BuiltPage } from './pages.ts';
import { openStage, scene, walk, type Stage } from './stage.ts';
import { DESKTOP, NARROW, SCHEMES } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Full axe on a wide and on a narrow screen, contrast alone in every colour scheme. */
async function examine(page: Page, { path }: BuiltPage): Promise<Fault[]> {
  const faults: Fault[] = [];
  const look = async (view: string, check: Check): Promise<void> => {
    faults.push(...(await violations(page, check)).map((text) => ({ text, view })));
  };
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(DESKTOP);
  await page.goto(stage.at(path));
  await look('1280', 'everything');
  faults.push(...(await violationsIn(page, 'contrast', SCHEMES)));
  await page.emulateMedia({ colorScheme: 'dark' });
  await look('system-dark', 'contrast');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  await look('320', 'everything');
  return faults;
}

test('на каждой странице, широкой и узкой, в любых цветах axe не находит ни одного нарушения', async () => {
  expect(await walk(stage, builtPages(), examine)).toEqual([]);
});

test('сама проверка видит бледный текст и картинку без описания', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at('/'));
    await page.evaluate(() => {
      const pale = document.createElement('p');
      pale.textContent = 'Бледный текст';
      pale.style.color = '#bbb';
      const image = document.createElement('img');
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
      document.querySelector('main')?.append(pale, image);
    });
    const found = (await violations(page, 'everything')).join('\n');
    expect(found).toContain('color-contrast');
    expect(found).toContain('image-alt');
  });
});

test('и видит текст, бледный в одной лишь цветовой схеме', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at('/'));
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('[data-theme="brown"] h1 { color: #d8d0a8 !important }');
      document.adoptedStyleSheets = [sheet];
    });
    const found = await violationsIn(page, 'contrast', SCHEMES);
    expect(new Set(found.map(({ view }) => view))).toEqual(new Set(['brown']));
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  });
});
