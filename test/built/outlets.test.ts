/** Files for calendars, feed readers, search engines and programs: well formed, and true to the pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { isNoindex, readPage } from '../../src/checks/dist/page.ts';
import { readPlace } from '../../src/checks/dist/index.ts';
import { readSite, resolveAddress, urlOf } from '../../src/checks/dist/site.ts';
import { launch } from '../e2e/browser.ts';
import { builtPages, DIST } from '../e2e/pages.ts';

const place = readPlace(DIST);
const site = readSite(DIST, place);
const pages = builtPages();
const at = (path: string): string => new URL(place.base + path.slice(1), place.origin).href;
const read = (name: string): string => readFileSync(join(DIST, name), 'utf8');
const json = <T>(name: string): T => JSON.parse(read(name)) as T;

/** The file that an address of this site means. */
function fileOf(address: string): string | undefined {
  const target = resolveAddress(site, urlOf(site, 'index.html'), address);
  return target.kind === 'own' ? target.file : undefined;
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Root element and the texts of all elements of that name, as a browser reads XML; a fault of form is an error. */
async function xml(name: string, element: string): Promise<{ root: string; texts: string[] }> {
  const page = await browser.newPage();
  const result = await page.evaluate(
    ([text = '', tag = '']) => {
      const tree = new DOMParser().parseFromString(text, 'application/xml');
      const fault = tree.querySelector('parsererror')?.textContent;
      return {
        root: fault ?? tree.documentElement.localName,
        texts: [...tree.getElementsByTagName(tag)].map((found) => found.textContent),
      };
    },
    [read(name), element],
  );
  await page.close();
  return result;
}

describe('calendars', () => {
  const files = [...site.files].filter((name) => name.endsWith('.ics'));
  const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
  const values = (name: string, key: string): string[] =>
    unfold(read(name))
      .filter((line) => line.startsWith(key))
      .map((line) => line.slice(key.length));

  it('there is one of all days and one for each', () => {
    expect(files.filter((name) => name !== 'sroki.ics')).toHaveLength(values('sroki.ics', 'UID:').length);
    expect(files.length).toBeGreaterThan(1);
  });

  it.each(files)('%s is folded at 75 octets, its blocks are closed', (name) => {
    const text = read(name);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(values(name, 'BEGIN:').sort()).toEqual(values(name, 'END:').sort());
    expect(unfold(text).filter(Boolean)).toSatisfy((lines: string[]) =>
      lines.every((line) => /^[A-Z-]+[;:]/.test(line)),
    );
  });

  it('an event has the same name in both files, no two share one, and its address exists', () => {
    const all = values('sroki.ics', 'UID:');
    const single = files.filter((name) => name !== 'sroki.ics').flatMap((name) => values(name, 'UID:'));
    expect(single.sort()).toEqual([...all].sort());
    expect(new Set(all).size).toBe(all.length);
    expect(values('sroki.ics', 'URL:').map(fileOf)).not.toContain(undefined);
  });
});

describe('feed and sitemap', () => {
  it('the feed is XML, its addresses exist, its items differ', async () => {
    const { root, texts } = await xml('feed.xml', 'link');
    expect(root).toBe('rss');
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.map(fileOf)).not.toContain(undefined);
    const { texts: guids } = await xml('feed.xml', 'guid');
    expect(new Set(guids).size).toBe(texts.length - 1);
  });

  it('the sitemap lists the pages that are open to search under their own address, and no other', async () => {
    expect((await xml('sitemap-index.xml', 'loc')).texts).toEqual([at('/sitemap-0.xml')]);
    const { root, texts } = await xml('sitemap-0.xml', 'loc');
    expect(root).toBe('urlset');
    const open = pages.filter(({ file, html }) => {
      const page = readPage(site, file.slice(DIST.length + 1));
      return !isNoindex(page) && html.includes(`<link rel="canonical" href="${page.url.href}"`);
    });
    const wanted = open.map(({ path }) => at(path)).filter((address) => address !== at('/poisk/'));
    expect(texts.sort()).toEqual(wanted.sort());
  });

  it('robots.txt and llms.txt name what exists', () => {
    const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(read('robots.txt')) ?? [];
    expect(fileOf(sitemap)).toBe('sitemap-index.xml');
    const links = [...read('llms.txt').matchAll(/\]\((https?:[^)]+)\)/g)].map(([, address = '']) => address);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((address) => !fileOf(address))).toEqual([]);
  });
});

describe('files for programs', () => {
  interface Row {
    id: string;
    kind: string;
    address: string;
    file?: string;
  }
  const { pages: rows } = json<{ pages: Row[] }>('api/pages.json');

  it('every address of the list of pages exists, none stands twice', () => {
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.filter(({ address, file }) => !fileOf(address) || (file && !fileOf(file)))).toEqual([]);
    expect(new Set(rows.map(({ address }) => address)).size).toBe(rows.length);
  });

  it('every guide has its file, with the steps of its page', () => {
    const names = readdirSync(join(DIST, 'api/guides')).sort();
    expect(names).toEqual(
      rows
        .filter(({ kind }) => kind === 'guide')
        .map(({ id }) => `${id}.json`)
        .sort(),
    );
    for (const name of names) {
      const guide = json<{ id: string; memo: string; steps: { id: string; address: string; text: string }[] }>(
        `api/guides/${name}`,
      );
      const html = read(`kak/${guide.id}/index.html`);
      expect(guide.steps.map(({ id }) => id)).toEqual(
        [...html.matchAll(/data-step="?([\w-]+)"?/g)].map(([, id]) => id),
      );
      expect([guide.memo, ...guide.steps.map(({ address }) => address)].map(fileOf)).not.toContain(undefined);
      expect(guide.steps.map(({ text }) => text).join()).not.toMatch(/\*\*|\]\(/);
    }
  });

  it('the documentation names every field', () => {
    const documented = [...readFileSync('docs/api.md', 'utf8').matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
    const keys = (value: unknown): string[] => Object.keys(value as object);
    const all = readdirSync(join(DIST, 'api/guides')).map((name) => json<{ steps: object[] }>(`api/guides/${name}`));
    const used = new Set([
      ...all.flatMap(keys),
      ...all.flatMap(({ steps }) => steps.flatMap(keys)),
      ...rows.flatMap(keys),
    ]);
    expect([...used].filter((key) => !documented.includes(key))).toEqual([]);
  });
});
