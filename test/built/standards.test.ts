/** The files for other programs against the standards that those programs follow. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { addDays } from '../../src/domain/dates/calendar.ts';
import { readPlace } from '../../src/checks/dist/index.ts';
import { launch } from '../e2e/browser.ts';
import { DIST } from '../e2e/pages.ts';

const place = readPlace(DIST);
const at = (path: string): string => new URL(place.base + path.slice(1), place.origin).href;
const bytes = (name: string): Buffer => readFileSync(join(DIST, name));
const read = (name: string): string => bytes(name).toString('utf8');
const { version } = JSON.parse(read('api/pages.json')) as { version: string };

describe('iCalendar, RFC 5545', () => {
  const single = readdirSync(join(DIST, 'sroki'))
    .filter((name) => name.endsWith('.ics'))
    .map((name) => `sroki/${name}`);

  /** Lines as they were before folding: name with parameters → values, in their order. */
  const lines = (name: string): [string, string][] =>
    read(name)
      .replaceAll('\r\n ', '')
      .trimEnd()
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
  const events = (name: string): Map<string, string>[] => {
    const found: Map<string, string>[] = [];
    for (const [key, value] of lines(name)) {
      if (key === 'BEGIN' && value === 'VEVENT') found.push(new Map());
      else found.at(-1)?.set(key, value);
    }
    return found;
  };

  it.each(['sroki.ics', ...single])(
    '%s: every line ends with CRLF, has at most 75 octets and whole letters',
    (name) => {
      const whole = new TextDecoder('utf-8', { fatal: true });
      let from = 0;
      const all = bytes(name);
      while (from < all.length) {
        const end = all.indexOf('\r\n', from);
        expect(end).toBeGreaterThan(from);
        const line = all.subarray(from, end);
        expect(line.length).toBeLessThanOrEqual(75);
        expect(() => whole.decode(line)).not.toThrow();
        expect(line.includes(0x0a) || line.includes(0x0d)).toBe(false);
        from = end + 2;
      }
    },
  );

  it.each(['sroki.ics', ...single])('%s: one calendar with what it must have, blocks closed in their order', (name) => {
    const open: string[] = [];
    for (const [key, value] of lines(name)) {
      if (key === 'BEGIN') open.push(value);
      if (key === 'END') expect(open.pop()).toBe(value);
    }
    expect(open).toEqual([]);
    const head = lines(name).slice(
      0,
      lines(name).findIndex(([, value]) => value === 'VEVENT'),
    );
    const names = head.map(([key]) => key);
    expect(names.slice(0, 2)).toEqual(['BEGIN', 'VERSION']);
    expect(names.filter((key) => key === 'PRODID')).toHaveLength(1);
    // A METHOD makes it a message between calendars (RFC 5546), which must name who sends it.
    expect(names).not.toContain('METHOD');
    expect(events(name).length).toBeGreaterThan(0);
  });

  it('an event has its name, the moment of making, whole days, a title and an absolute address', () => {
    const host = new URL(place.origin).host;
    const ids = single.map((name) => name.replace(/^sroki\/|\.ics$/g, ''));
    expect(
      events('sroki.ics')
        .map((event) => event.get('UID'))
        .sort(),
    ).toEqual(ids.map((id) => `srok-${id}@${host}`).sort());
    for (const event of events('sroki.ics')) {
      expect(event.get('DTSTAMP')).toBe(`${version.replaceAll('-', '')}T000000Z`);
      const [start = '', end = ''] = [event.get('DTSTART;VALUE=DATE'), event.get('DTEND;VALUE=DATE')];
      const day = start.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
      expect(end).toBe(addDays(day, 1).replaceAll('-', ''));
      expect(event.get('SUMMARY')).toMatch(/\S/);
      expect(event.get('URL')).toMatch(new RegExp(`^${at('/')}`));
      expect(event.get('DESCRIPTION')).not.toMatch(/(?<!\\)[;,]/);
    }
  });
});

describe('XML', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  /** Children of the first element of that name: their names with prefix, texts and attributes. */
  async function parts(file: string, element: string) {
    const page = await browser.newPage();
    const found = await page.evaluate(
      ([text = '', name = '']) =>
        [...new DOMParser().parseFromString(text, 'application/xml').getElementsByTagName(name)].map((parent) =>
          [...parent.children].map((child) => ({
            name: child.nodeName,
            text: child.textContent,
            attributes: Object.fromEntries([...child.attributes].map((one) => [one.name, one.value])),
          })),
        ),
      [read(file), element],
    );
    await page.close();
    return found;
  }
  /** RFC 822 with the year of RFC 1123, as RSS asks. */
  const MOMENT =
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} 00:00:00 GMT$/;

  it('the feed is RSS 2.0: channel and items have what they must, days are real, addresses absolute', async () => {
    const [channel = []] = await parts('feed.xml', 'channel');
    const texts = new Map(channel.map(({ name, text }) => [name, text]));
    expect([texts.get('link'), texts.get('language')]).toEqual([at('/'), 'ru']);
    for (const name of ['title', 'description']) expect(texts.get(name)).toMatch(/\S/);
    expect(texts.get('lastBuildDate')).toBe(new Date(version).toUTCString());
    expect(channel.find(({ name }) => name === 'atom:link')?.attributes).toEqual({
      href: at('/feed.xml'),
      rel: 'self',
      type: 'application/rss+xml',
    });
    const items = await parts('feed.xml', 'item');
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) {
      const own = new Map(item.map(({ name, text }) => [name, text]));
      expect(own.get('pubDate')).toMatch(MOMENT);
      expect(new Date(own.get('pubDate') ?? '').toUTCString()).toBe(own.get('pubDate'));
      for (const name of ['title', 'description']) expect(own.get(name)).toMatch(/\S/);
      expect(own.get('link')).toMatch(new RegExp(`^${at('/')}`));
      expect(item.find(({ name }) => name === 'guid')?.attributes).toEqual({ isPermaLink: 'false' });
    }
    const guids = items.map((item) => item.find(({ name }) => name === 'guid')?.text);
    expect(new Set(guids).size).toBe(items.length);
    const days = items.map((item) => Date.parse(item.find(({ name }) => name === 'pubDate')?.text ?? ''));
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  it('sitemaps: the right namespace, few enough entries, every address absolute and escaped', async () => {
    for (const [file, root, entry] of [
      ['sitemap-index.xml', 'sitemapindex', 'sitemap'],
      ['sitemap-0.xml', 'urlset', 'url'],
    ] as const) {
      expect(read(file)).toMatch(new RegExp(`<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`));
      const entries = await parts(file, entry);
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.length).toBeLessThanOrEqual(50_000);
      expect(bytes(file).length).toBeLessThan(50_000_000);
      for (const [loc] of entries) {
        expect(loc?.name).toBe('loc');
        expect(new URL(loc?.text ?? '').href).toBe(loc?.text);
        expect(loc?.text).toMatch(new RegExp(`^${at('/')}`));
      }
    }
  });
});

it('llms.txt: one title, a summary, then sections of links and nothing else below them', () => {
  const [title = '', summary = '', ...rest] = read('llms.txt').trimEnd().split('\n\n');
  expect(title).toMatch(/^# \S[^\n]*$/);
  expect(summary).toMatch(/^> \S[^\n]*$/);
  const first = rest.findIndex((block) => block.startsWith('## '));
  expect(rest.slice(0, first).join('')).not.toMatch(/^#/m);
  for (const block of rest.slice(first))
    for (const line of block.split('\n'))
      expect(line === '' || /^## \S/.test(line) || /^- \[[^\]]+\]\(https?:\/\/[^\s)]+\): \S/.test(line), line).toBe(
        true,
      );
});
