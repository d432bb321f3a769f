/** What the pages tell search engines about themselves: well formed, complete, and true to the page. */
import { describe, expect, it } from 'vitest';
import { readPlace } from '../../src/checks/dist/index.ts';
import { readSite, resolveAddress, urlOf } from '../../src/checks/dist/site.ts';
import { builtPages, DIST } from '../e2e/pages.ts';

interface Thing {
  '@type': string;
  [name: string]: unknown;
}

const site = readSite(DIST, readPlace(DIST));
const DATA = /<script type="application\/ld\+json">([^]*?)<\/script>/g;

const pages = builtPages()
  .map(({ path, html }) => ({ path, html, blocks: [...html.matchAll(DATA)].map(([, text = '']) => text) }))
  .filter(({ blocks }) => blocks.length > 0);

const thingsOf = (text: string): Thing[] => {
  const data = JSON.parse(text) as { '@context': string; '@graph': Thing[] };
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
};

/** schema.org's own words, and Google's list of what a result needs. */
const REQUIRED: Record<string, string[]> = {
  HowTo: ['name', 'url', 'step', 'dateModified', 'inLanguage'],
  HowToStep: ['name', 'url'],
  Article: ['headline', 'description', 'url', 'dateModified', 'inLanguage'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
};

const nested = (value: unknown): Thing[] => {
  if (Array.isArray(value)) return value.flatMap(nested);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(nested);
  return '@type' in value ? [value as Thing, ...inner] : inner;
};

const text = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0]+/g, ' ');

describe.each(pages)('$path', ({ path, html, blocks }) => {
  const graph = blocks.flatMap(thingsOf);

  it('says everything that its kind of thing needs, and links to pages that are there', () => {
    for (const thing of nested(graph)) {
      const wanted = REQUIRED[thing['@type']];
      expect(wanted, thing['@type']).toBeDefined();
      for (const name of wanted ?? []) expect(thing[name], `${thing['@type']}.${name}`).toBeTruthy();
      for (const address of [thing['url'], thing['item']].filter((value) => typeof value === 'string')) {
        expect(address).toMatch(/^https:\/\//);
        expect(resolveAddress(site, urlOf(site, 'index.html'), address)).toMatchObject({
          kind: 'own',
          file: expect.stringMatching(/\.html$/) as string,
        });
      }
    }
  });

  it('tells of this page: its address, and questions that stand on it', () => {
    const main = graph.find(({ '@type': type }) => type === 'HowTo' || type === 'Article');
    expect(main?.['url']).toBe(/property="og:url" content="([^"]+)"/.exec(html)?.[1]);
    const visible = text(html.replace(DATA, ''));
    const letters = (words: string): string => words.replace(/[^\p{L}\d]/gu, '');
    for (const question of nested(graph).filter(({ '@type': type }) => type === 'Question'))
      expect(letters(visible), path).toContain(letters(question['name'] as string));
  });
});

it('every guide and every article has it; a guide names all its steps in order', () => {
  const kinds = builtPages().filter(({ path }) => /^\/(?:kak|spravka)\/[^/]+\/$/.test(path));
  expect(kinds.map(({ path }) => path).sort()).toEqual(pages.map(({ path }) => path).sort());
  const guides = pages.filter(({ path }) => path.startsWith('/kak/'));
  expect(guides.length).toBeGreaterThan(10);
  for (const { path, html, blocks } of guides) {
    const [howTo] = blocks.flatMap(thingsOf);
    const named = (howTo?.['step'] as Thing[]).map(({ url }) => (url as string).split('/').at(-2));
    expect(named, path).toEqual([...html.matchAll(/ data-step="([^"]+)"/g)].map(([, id]) => id));
  }
});

it('some guides answer questions', () => {
  expect(pages.filter(({ blocks }) => blocks.some((block) => block.includes('"FAQPage"'))).length).toBeGreaterThan(2);
});
