/** What a keyboard reader meets: where the focus stands and whether it can be seen. */
import type { Page } from 'playwright-core';

/** Presses of Tab after which a page is believed to be a trap. */
const PATIENCE = 400;

interface Stop {
  /** Place and text of the focused element; empty when the focus left the page. */
  name: string;
  faults: string[];
}

/** The focused element: is it seen, outlined, inside the screen, not under a fixed bar (WCAG 2.4.7, 2.4.11)? */
const look = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return { name: '', faults: [] };
    const name = `<${[element.localName, ...element.classList].join('.')}> ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}`;
    const faults: string[] = [];
    const shown = element.closest('label') ?? element;
    const own = element.getBoundingClientRect();
    const box = own.width > 1 ? own : shown.getBoundingClientRect();
    const outlined = [element, shown].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    if (getComputedStyle(element).clipPath !== 'none' || box.width <= 1 || box.height <= 1)
      faults.push('фокус на невидимом');
    else if (!outlined) faults.push('фокус не обведён');
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (!inside) faults.push('фокус за пределами экрана');
    const middle = (from: number, to: number, limit: number): number => (Math.max(from, 0) + Math.min(to, limit)) / 2;
    const top = document.elementFromPoint(
      middle(box.left, box.right, innerWidth),
      middle(box.top, box.bottom, innerHeight),
    );
    let bar: Element | null = top;
    while (bar && !/fixed|sticky/.test(getComputedStyle(bar).position)) bar = bar.parentElement;
    if (inside && bar && !bar.contains(element)) faults.push('фокус закрыт полосой');
    return { name, faults };
  });

/** How long a browser may take to bring the focus into view: looks, and milliseconds between them. */
const LOOKS = 6;
const PAUSE = 50;

/** Where the focus stands; a fault counts when it is still there after the browser has settled. */
export async function focused(page: Page): Promise<Stop> {
  let stop = await look(page);
  for (let count = 1; count < LOOKS && stop.faults.length > 0; count += 1) {
    await page.waitForTimeout(PAUSE);
    stop = await look(page);
  }
  return stop;
}

/** Walks the whole page by Tab (or Shift+Tab) and gathers the faults of every stop. */
export async function tour(
  page: Page,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<{ stops: string[]; faults: string[] }> {
  const stops: string[] = [];
  const faults: string[] = [];
  for (let count = 0; count < PATIENCE; count += 1) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (stop.name === '') return { stops, faults };
    stops.push(stop.name);
    faults.push(...stop.faults.map((fault) => `${fault}: ${stop.name}`));
  }
  return { stops, faults: [...faults, 'клавиша Tab не выводит со страницы'] };
}
