import { expect, test } from 'vitest';
import { at, GUIDE } from './club.fixture.ts';
import { articleGraph, scriptText } from './jsonld.ts';

const TRAIL = [{ title: 'Инструкции', href: '/kak/' }];

const CRUMBS = {
  '@type': 'BreadcrumbList',
  itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Инструкции', item: 'https://club.example/a/kak/' }],
};

test('an article: dated by its last change', () => {
  const [article, crumbs] = articleGraph(GUIDE, TRAIL, at)['@graph'];
  expect(crumbs).toEqual(CRUMBS);
  expect(article).toMatchObject({ '@type': 'Article', headline: 'Смазать цепь', dateModified: '2026-11-23' });
  const [untouched] = articleGraph({ ...GUIDE, changes: [] }, TRAIL, at)['@graph'];
  expect(untouched).toMatchObject({ dateModified: '2026-11-22' });
});

test('no text can end the script it stands in', () => {
  const text = scriptText({ name: 'a</script><script>b' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: 'a</script><script>b' });
});
