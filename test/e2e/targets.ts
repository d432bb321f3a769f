/** R-A5: is there anything to press that a finger would miss (WCAG 2.5.8)? Runs inside the page. */
import type { Page } from 'playwright-core';

/** CSS pixels. */
const LEAST = 24;

/**
 * Exempt: a link inside a sentence (as high as its lines), a twin of another link that is hidden from
 * assistive software, what is shown only on focus. A field counts with its label.
 */
export const small = (page: Page): Promise<string[]> =>
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
