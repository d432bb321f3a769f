import { expect, test } from 'vitest';
import { at, GUIDE } from './club.fixture.ts';
import { feedItems } from './feed.ts';

const same = (address: string): string => address;
const change = { date: '2026-11-23', what: 'Уточнили масло', why: 'Пришёл ответ завода!', page: GUIDE };

test('a change is an item with its reason and region', () => {
  expect(feedItems([change], at, same)).toEqual([
    {
      id: 'https://club.example/a/kak/smazat-cep/#2026-11-23',
      title: 'Смазать цепь',
      link: 'https://club.example/a/kak/smazat-cep/',
      text: 'Уточнили масло. Пришёл ответ завода! Везде.',
      day: '2026-11-23',
    },
  ]);
});

test('two changes of one page are two items, even on one day', () => {
  const ids = feedItems([change, { ...change, what: 'Ещё раз' }, { ...change, date: '2026-11-20' }], at, same).map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(3);
});

test('the feed does not grow with the site', () => {
  expect(
    feedItems(
      Array.from({ length: 500 }, () => change),
      at,
      same,
    ),
  ).toHaveLength(100);
});

test('a page that moved brings no old news: the name of an item keeps the first address', () => {
  const [item] = feedItems([change], at, () => '/kak/cep/');
  expect([item?.id, item?.link]).toEqual([
    'https://club.example/a/kak/cep/#2026-11-23',
    'https://club.example/a/kak/smazat-cep/',
  ]);
});
