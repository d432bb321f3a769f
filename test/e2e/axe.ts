/** axe-core on an open page; the rules it runs and the few places it is told to leave alone. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Fault } from './faults.ts';

/** The small edition: it is read anew by every page. */
const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 AA and what axe's authors advise beside it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A rule that may fail on some elements, and why that is no fault of the page. */
interface Exception {
  rule: string;
  /** What the failing element must match. */
  selector: string;
  reason: string;
}

/** Empty on purpose: an entry needs a reason that convinces a reader who meets the element. */
const EXCEPTIONS: Exception[] = [];

export type Check = 'everything' | 'contrast';

type Window_ = Window & { axe?: typeof axe };

const options = (check: Check): axe.RunOptions => ({
  runOnly: check === 'contrast' ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: TAGS },
  resultTypes: ['violations'],
  preload: false,
});

/** Tabs whose next pages bring axe along: quicker than handing it over anew. */
const equipped = new WeakSet<Page>();

/** Puts axe into the open page and into those that the tab opens later. */
async function inject(page: Page): Promise<void> {
  if (!equipped.has(page)) {
    equipped.add(page);
    await page.addInitScript(source);
  }
  const there = await page.evaluate(() => (window as Window_).axe !== undefined);
  if (!there) await page.evaluate(source);
}

/** Stands for the scheme that the page shows anyway. */
const AS_IT_IS = '';

/**
 * What axe finds in the open page in colour schemes that a reader may choose, one fault per element:
 * «color-contrast: <a …> — Element has insufficient …». Afterwards the page looks as before.
 */
export async function violationsIn(page: Page, check: Check, schemes: readonly string[]): Promise<Fault[]> {
  await inject(page);
  const found = await page.evaluate(
    async ({ options, exceptions, schemes }) => {
      const { axe } = window as Window_;
      if (!axe) throw new Error('axe is not in the page');
      const excused = (rule: string, target: string): boolean =>
        exceptions.some((entry) => entry.rule === rule && document.querySelector(target)?.matches(entry.selector));
      const { dataset } = document.documentElement;
      const before = dataset['theme'];
      const all = [];
      for (const view of schemes) {
        if (view !== '') dataset['theme'] = view;
        const { violations } = await axe.run(document, options);
        for (const { id, help, nodes } of violations)
          for (const { html, target, any } of nodes)
            if (!excused(id, target.join(' ')))
              all.push({ view, id, help, html, target: target.join(' '), why: any[0]?.message ?? '' });
      }
      if (before === undefined) delete dataset['theme'];
      else dataset['theme'] = before;
      return all;
    },
    { options: options(check), exceptions: EXCEPTIONS, schemes },
  );
  return found.map(({ view, id, help, html, target, why }) => ({
    view,
    text: `${id} (${help}): ${target} ${html.slice(0, 120)} ${why}`.trim(),
  }));
}

/** The same in the colours that the page shows now, one line per element. */
export async function violations(page: Page, check: Check): Promise<string[]> {
  return (await violationsIn(page, check, [AS_IT_IS])).map(({ text }) => text);
}
