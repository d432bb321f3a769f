/** axe-core on an open page; the rules it runs and the few places it is told to leave alone. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

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

/** Puts axe into the page once. */
async function inject(page: Page): Promise<void> {
  const there = await page.evaluate(() => (window as Window_).axe !== undefined);
  if (!there) await page.evaluate(source);
}

/** What axe finds, one line per element: «color-contrast: <a …> — Element has insufficient …». */
export async function violations(page: Page, check: Check): Promise<string[]> {
  await inject(page);
  const found = await page.evaluate(
    async ({ options, exceptions }) => {
      const { axe } = window as Window_;
      const results = await axe?.run(document, options);
      const excused = (rule: string, target: string): boolean =>
        exceptions.some((entry) => entry.rule === rule && document.querySelector(target)?.matches(entry.selector));
      return (results?.violations ?? []).flatMap(({ id, help, nodes }) =>
        nodes
          .map(({ html, target, any }) => ({ id, help, html, target: target.join(' '), why: any[0]?.message ?? '' }))
          .filter((node) => !excused(id, node.target)),
      );
    },
    { options: options(check), exceptions: EXCEPTIONS },
  );
  return found.map(({ id, help, html, target, why }) =>
    `${id} (${help}): ${target} ${html.slice(0, 120)} ${why}`.trim(),
  );
}
