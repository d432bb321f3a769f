/** The sheets for the wall and for a role: on paper, with the address that a camera reads. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encode } from 'uqr';
import { QUIET } from '../../src/domain/outlet/qr.ts';
import { readPlace } from '../../src/checks/dist/index.ts';
import { PAPER } from '../../src/strings.ts';
import { builtPages, DIST } from '../e2e/pages.ts';
import { openStage, scene, type Stage } from '../e2e/stage.ts';

const place = readPlace(DIST);
const pages = builtPages();
const at = (path: string): string => new URL(place.base + path.slice(1), place.origin).href;
const matching = (address: RegExp) => pages.filter(({ path }) => address.test(path));

const guides = matching(/^\/kak\/[^/]+\/$/);
const memos = matching(/^\/kak\/[^/]+\/pamyatka\/$/);
const lists = matching(/^\/rol\/[^/]+\/list\/$/);

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** How many sheets of paper each of the pages takes; one tab for all of them. */
async function sheets(paths: string[]): Promise<[string, number][]> {
  const taken: [string, number][] = [];
  await scene(stage, async (page) => {
    for (const path of paths) {
      await page.goto(stage.at(path));
      await page.evaluate(() => document.fonts.ready);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      taken.push([path, pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0]);
    }
  });
  return taken;
}

/** Draws the code of a page back into modules. */
function drawn(html: string): boolean[][] {
  const [, box = '0', path = ''] = /class="qr"[^>]*viewBox="0 0 (\d+) \1".*?<path d="([^"]+)"/s.exec(html) ?? [];
  const size = Number(box);
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    grid[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  return grid;
}

describe('wall memo', () => {
  it('every guide has one', () => {
    expect(memos.map(({ path }) => path)).toEqual(guides.map(({ path }) => `${path}pamyatka/`));
  });

  it.each(memos)('$path: the code is the address of the guide, written out beside it', ({ path, html }) => {
    const address = at(path.replace('pamyatka/', ''));
    expect(drawn(html)).toEqual(encode(address, { ecc: 'M', border: QUIET }).data);
    expect(html).toContain(`>${address.replace(/^https?:\/\//, '')}<`);
  });

  it('a press on it leads to this site alone', () => {
    const links = memos.flatMap(({ html }) =>
      [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = '']) => href),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => /^(?:[a-z]+:|\/\/)/i.test(href))).toEqual([]);
  });

  it('takes one sheet of A4, and fills it: the shorter the guide, the larger its type', async () => {
    const taken = await sheets(memos.map(({ path }) => path));
    expect(taken).toHaveLength(memos.length);
    expect(taken.filter(([, count]) => count !== 1)).toEqual([]);
    const sizes = memos.map(({ html }) => Number(/data-size="(\d+)"/.exec(html)?.[1]));
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(160);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(90);
  });

  it('where the cures find no room on the sheet, it says that the code leads to them', () => {
    const spare = memos.filter(({ html }) => html.includes('class="memo__spare"'));
    const told = memos.filter(({ html }) => html.includes(PAPER.wholeCures));
    expect(told.map(({ path }) => path)).toEqual(spare.map(({ path }) => path));
    expect(spare.length).toBeLessThan(memos.length / 4);
  });

  it('on paper there is nothing to press, and no step is torn', async () => {
    const { path } = memos.reduce((a, b) => (b.html.length > a.html.length ? b : a));
    await scene(stage, async (page) => {
      await page.goto(stage.at(path));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('button:visible, header.head:visible, footer.foot:visible').count()).toBe(0);
      const breaks = await page
        .locator('.short')
        .evaluateAll((steps) => steps.map((step) => getComputedStyle(step).breakInside));
      expect(breaks.length).toBeGreaterThan(1);
      expect(new Set(breaks)).toEqual(new Set(['avoid']));
    });
  });
});

describe('sheet of a role', () => {
  it('every role has one, and its page leads there', () => {
    const roles = matching(/^\/rol\/[^/]+\/$/);
    expect(lists.map(({ path }) => path)).toEqual(roles.map(({ path }) => `${path}list/`));
    for (const { path, html } of roles) expect(html).toContain(`href="${place.base}${path.slice(1)}list/"`);
  });

  it('each guide begins a sheet, the contents lead to it', async () => {
    const { path, html } = lists.reduce((a, b) => (b.html.length > a.html.length ? b : a));
    const ids = [...html.matchAll(/<section class="sheet-guide"[^>]*aria-labelledby="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(html).toContain(`href="#${id ?? ''}"`);
    const [[, count] = ['', 0]] = await sheets([path]);
    expect(count).toBeGreaterThan(ids.length);
  });
});
