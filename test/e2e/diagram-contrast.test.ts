/** axe cannot tell on what the text of a drawing stands: it is read here, in every colour scheme (WCAG 1.4.3, 1.4.11). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Fault } from './faults.ts';
import { builtPages, type BuiltPage } from './pages.ts';
import { openStage, walk, type Stage } from './stage.ts';
import { COLOURS, DESKTOP, NARROW, paint } from './views.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Least ratios: of a text to its ground, of a line to its ground. */
const TEXT = 4.5;
const LINE = 3;

/** Texts and lines of all drawings against the filled shape drawn last below them, else against the page. */
const pale = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ least, leastLine }) => {
      const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const light = (colour: string): number => {
        const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
          value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const ratio = (one: string, other: string): number => {
        const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
        return (bright + 0.05) / (dark + 0.05);
      };
      const solid = (colour: string): boolean => colour.startsWith('rgb') && channels(colour)[3] !== 0;
      const paper = (start: Element): string => {
        let part: Element | null = start;
        while (part && !solid(getComputedStyle(part).backgroundColor)) part = part.parentElement;
        return part ? getComputedStyle(part).backgroundColor : 'rgb(255, 255, 255)';
      };
      const faults: string[] = [];
      for (const part of document.querySelectorAll('main figure svg :is(text, path, line, polyline, rect)')) {
        const drawing = part.closest('svg');
        const { fill, stroke, strokeWidth } = getComputedStyle(part);
        const colour = part.localName === 'text' ? fill : stroke;
        if (
          !drawing?.checkVisibility() ||
          !solid(colour) ||
          (part.localName !== 'text' && parseFloat(strokeWidth) === 0)
        )
          continue;
        const box = part.getBoundingClientRect();
        const below = [...drawing.querySelectorAll('rect, circle, ellipse, polygon')].filter((shape) => {
          const area = shape.getBoundingClientRect();
          const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
          const holds = area.left <= x && area.right >= x && area.top <= y && area.bottom >= y;
          const earlier = shape.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING;
          return holds && earlier && solid(getComputedStyle(shape).fill);
        });
        const last = below.at(-1);
        const ground = part.localName === 'text' && last ? getComputedStyle(last).fill : paper(drawing);
        const found = ratio(colour, ground);
        if (found < (part.localName === 'text' ? least : leastLine))
          faults.push(
            `${part.localName}.${part.getAttribute('class') ?? ''} «${(part.textContent ?? '').trim()}»: ${found.toFixed(2)}`,
          );
      }
      return faults;
    },
    { least: TEXT, leastLine: LINE },
  );

const WITH_DRAWINGS = builtPages().filter(({ html }) => /<figure[^]*<svg/.test(html));

async function examine(page: Page, { path }: BuiltPage): Promise<Fault[]> {
  const faults: Fault[] = [];
  await page.goto(stage.at(path));
  for (const size of [DESKTOP, NARROW])
    for (const colours of ['light', ...COLOURS]) {
      await page.setViewportSize(size);
      await paint(page, colours);
      faults.push(...(await pale(page)).map((text) => ({ text, view: `${colours} ${size.width}` })));
    }
  return faults;
}

test('надписи и линии схем видны в любых цветах: 4,5:1 и 3:1', async () => {
  expect(WITH_DRAWINGS.length).toBeGreaterThan(0);
  expect(await walk(stage, WITH_DRAWINGS, examine)).toEqual([]);
});

test('сама проверка видит бледную надпись схемы', async () => {
  const found = await walk(stage, WITH_DRAWINGS.slice(0, 1), async (page, { path }) => {
    await page.goto(stage.at(path));
    await page.locator('main figure svg text').evaluateAll((texts) => {
      for (const text of texts) (text as SVGTextElement).style.fill = '#ccc';
    });
    return (await pale(page)).map((text) => ({ text }));
  });
  expect(found.length).toBeGreaterThan(0);
});
