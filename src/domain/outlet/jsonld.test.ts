import { expect, test } from 'vitest';
import { at, GUIDE } from './club.fixture.ts';
import { articleGraph, guideGraph, scriptText } from './jsonld.ts';

const TRAIL = [{ title: 'Инструкции', href: '/kak/' }];

const CRUMBS = {
  '@type': 'BreadcrumbList',
  itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Инструкции', item: 'https://club.example/a/kak/' }],
};

test('an article: dated by its last change', () => {
  const [article, crumbs] = articleGraph(GUIDE, TRAIL, [], at)['@graph'];
  expect(crumbs).toEqual(CRUMBS);
  expect(article).toMatchObject({ '@type': 'Article', headline: 'Смазать цепь', dateModified: '2026-11-23' });
  const [untouched] = articleGraph({ ...GUIDE, changes: [] }, TRAIL, [], at)['@graph'];
  expect(untouched).toMatchObject({ dateModified: '2026-11-22' });
});

const QUESTIONS = [{ question: 'Чем смазать?', answer: 'Маслом.' }];
const FAQ = {
  '@type': 'FAQPage',
  mainEntity: [{ '@type': 'Question', name: 'Чем смазать?', acceptedAnswer: { '@type': 'Answer', text: 'Маслом.' } }],
};

test('a guide: its steps in order, each with its own address; questions when it has some', () => {
  const [guide, ...more] = guideGraph(GUIDE, [], at)['@graph'];
  expect(guide).toEqual({
    '@type': 'HowTo',
    name: 'Смазать цепь',
    inLanguage: 'ru',
    url: 'https://club.example/a/kak/smazat-cep/',
    dateModified: '2026-11-23',
    step: [{ '@type': 'HowToStep', name: 'Нанесите масло', url: 'https://club.example/a/kak/smazat-cep/maslo/' }],
  });
  expect(more).toEqual([]);
  expect(guideGraph(GUIDE, QUESTIONS, at)['@graph'][1]).toEqual(FAQ);
  expect(articleGraph(GUIDE, TRAIL, QUESTIONS, at)['@graph'][2]).toEqual(FAQ);
});

test('no text can end the script it stands in', () => {
  const text = scriptText({ name: 'a</script><script>b' });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: 'a</script><script>b' });
});
