import { expect, it } from 'vitest';
import { addressList } from './addresses.ts';

it('tells pages from old addresses, without the base path', () => {
  const pages = [
    ['/', '<meta property="og:title" content="Цепь &#34;внутри&#34; &amp; снаружи">'],
    [
      '/kak/dyra/',
      '<meta http-equiv="refresh" content="0; url=/p/kak/prokol/#a"><meta property="og:title" content="x">',
    ],
  ] as const;
  expect(addressList(pages, '/p/')).toEqual({
    pages: { '/': 'Цепь "внутри" & снаружи' },
    moved: { '/kak/dyra/': '/kak/prokol/#a' },
  });
});
