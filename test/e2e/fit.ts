/** Measures an open page: does everything fit, is anything cut off or written over? Runs inside the page. */
import type { Page } from 'playwright-core';

/** A table or a drawing in a scroller of its own may be wider than the screen. */
const EXEMPT = '[role=region][tabindex]';

/** Parts that stick out to the side (the outermost of each), and scrollers that the keyboard cannot reach. */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate((exempt) => {
    const own = (element: Element): string => [element.localName, ...element.classList].join('.');
    const name = (element: Element): string =>
      element.parentElement ? `${own(element.parentElement)} > ${own(element)}` : own(element);
    const root = document.scrollingElement ?? document.documentElement;
    const width = root.clientWidth;
    const faults = new Set<string>();
    if (root.scrollWidth > width) faults.add('страница шире экрана');
    const out = new Set<Element>();
    for (const element of document.body.querySelectorAll('*:not(svg *)')) {
      if (element.closest(exempt) && !element.matches('[role=region]')) continue;
      const box = element.getBoundingClientRect();
      const seen = box.width > 1 && element.checkVisibility({ visibilityProperty: true });
      if (seen && (box.right > width + 1 || box.left < -1)) {
        if (!element.parentElement || !out.has(element.parentElement))
          faults.add(`выходит за край экрана: ${name(element)}`);
        out.add(element);
      }
      const { overflowX } = getComputedStyle(element);
      const scrolls = (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1;
      if (scrolls && !element.matches(`${exempt}, input, textarea`))
        faults.add(`прокручивается вбок, но не с клавиатуры: ${name(element)}`);
    }
    return [...faults];
  }, EXEMPT);
}

/** Text whose box hides a part of it. */
export async function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*:not(input, textarea, svg, svg *)')) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      // Clipped away as a whole: meant for the ear, not for the eye.
      if (clipPath !== 'none' || !element.textContent?.trim() || !element.checkVisibility()) continue;
      const hides = (value: string) => value === 'hidden' || value === 'clip';
      const lower = hides(overflowY) && element.scrollHeight > element.clientHeight + 1;
      const wider = hides(overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (lower || wider)
        faults.push(
          `текст обрезан: <${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`,
        );
    }
    return faults;
  });
}

/** Share of the lower of two lines that the other may cover: boxes of lines reach beyond their letters. */
const TOUCH = 0.35;

/** Text taken out of the flow (numbers and ticks in the margin) that stands on other text. */
export async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate((touch) => {
    interface Line {
      box: DOMRect;
      text: string;
      /** The positioned part the line belongs to. */
      part: Element | null;
    }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        !node.nodeValue?.trim() ||
        getComputedStyle(parent).clipPath !== 'none' ||
        parent.closest('svg, .skip, .dock, noscript, script, style')
      )
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      let part: Element | null = parent;
      while (part && getComputedStyle(part).position !== 'absolute') part = part.parentElement;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ box, text: node.nodeValue.trim().slice(0, 30), part });
    }
    const covers = (a: DOMRect, b: DOMRect): boolean => {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > 2 && high > touch * Math.min(a.height, b.height);
    };
    for (const one of lines.filter(({ part }) => part)) {
      const under = lines.find((other) => other.part !== one.part && covers(one.box, other.box));
      if (under) return [`«${one.text}» поверх «${under.text}»`];
    }
    return [];
  }, TOUCH);
}
