import { expect, it } from 'vitest';
import { marked, numbered, unnumbered } from './page.ts';
import { cachePrefix, itemsOf, seenCache, weightOf } from './release.ts';
import { copyMark, noCopyMark } from './words.ts';

const PAGE = '<!doctype html><html lang="ru"><body><main id="a">text</main></body></html>';

it('a number is written once and taken away without a trace', () => {
  const first = numbered(PAGE, 'n1');
  expect(first).toContain('<html lang="ru" data-build="n1">');
  expect(numbered(first, 'n2')).toBe(numbered(PAGE, 'n2'));
  expect(unnumbered(first)).toBe(PAGE);
});

it('the mark stands above the content, whatever signs it holds', () => {
  expect(marked(PAGE, '<p>$& $1</p>')).toContain('<p>$& $1</p><main id="a">');
  expect(marked('<p>no content</p>', '<p>mark</p>')).toBe('<p>no content</p>');
});

it('the marks name the day, or say that there is nothing', () => {
  expect(copyMark('2026-11-22')).toContain('<time datetime="2026-11-22">22.11.2026</time>');
  expect(noCopyMark).toContain('Нет связи');
});

it('a release weighs what its items weigh; sites of one host keep apart', () => {
  const item = { url: 'a', hash: '', bytes: 2 };
  const release = {
    id: 'n1',
    day: '2026-11-22',
    frame: item,
    packs: [{ ...item, bytes: 3, texts: [''] }],
    files: [{ ...item, bytes: 5 }],
    marks: { copy: '', none: '' },
  };
  expect([itemsOf(release).length, weightOf(release)]).toEqual([3, 10]);
  expect(seenCache('/a/').startsWith(cachePrefix('/a/'))).toBe(true);
  expect(cachePrefix('/a/b/').startsWith(cachePrefix('/a/'))).toBe(false);
});
