import { expect, it } from 'vitest';
import { ALL_FRAGMENTS, listFor } from './fragment-lists.ts';

const urls = Array.from({ length: 12_000 }, (_, number) => `/kak/g${number}/`);

it('is one list while the site is small', () => {
  expect(new Set(urls.slice(0, 400).map((url) => listFor(url, 400)))).toEqual(new Set([ALL_FRAGMENTS]));
});

it('is a short list of many when it has grown; a part stands with its page', () => {
  const lists = new Map<string, number>();
  for (const url of urls) lists.set(listFor(url, urls.length), (lists.get(listFor(url, urls.length)) ?? 0) + 1);
  expect(lists.size).toBe(188);
  expect(Math.max(...lists.values())).toBeLessThan(150);
  expect(listFor('/kak/g1/#kley', 12_000)).toBe(listFor('/kak/g1/', 12_000));
});
