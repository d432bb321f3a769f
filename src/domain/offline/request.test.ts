import { describe, expect, it } from 'vitest';
import { addressOf, pathBelow, wayOf } from './request.ts';

const SCOPE = 'https://example.org/site/';
const TEXTS = new Set(['', 'kak/cep/', 'search/head.json', 'favicon.svg']);

describe('wayOf', () => {
  it.each([
    ['page', 'kak/cep/', true],
    ['page', '', true],
    ['page', 'poisk/?q=цепь', true],
    ['page', 'kak/cep', true],
    ['page', 'kak/net-takoj/', true],
    ['page', '404.html', true],
    ['text', 'search/head.json', false],
    ['text', 'search/head.json?x=1', false],
    ['text', 'kak/cep/', false],
    ['text', 'favicon.svg', true],
    ['asset', '_astro/a.1b2c.js', false],
    ['asset', '_astro/photo.1b2c.webp', true],
    ['pass', 'og/cep.png', false],
    ['pass', 'pdf/cep.pdf', true],
    ['pass', 'sw.js', false],
    ['pass', 'offline/frame.1.bin', false],
    ['pass', '%E0%A4%A/', true],
  ])('%s: %s, opened as a page: %s', (way, path, opens) => {
    expect(wayOf({ method: 'GET', url: SCOPE + path, opens }, SCOPE, TEXTS)).toBe(way);
  });

  it('leaves alone what is not asked for, not ours or beside the site', () => {
    for (const url of ['https://example.org/other/', 'https://example.org/site', 'https://else.org/site/', 'data:,x'])
      expect(wayOf({ method: 'GET', url, opens: true }, SCOPE, TEXTS), url).toBe('pass');
    expect(wayOf({ method: 'POST', url: SCOPE, opens: true }, SCOPE, TEXTS)).toBe('pass');
  });
});

describe('addressOf', () => {
  it.each([
    ['kak/cep', 'kak/cep/'],
    ['kak/cep/', 'kak/cep/'],
    ['kak/cep/index.html', 'kak/cep/'],
    ['index.html', ''],
    ['', ''],
    ['404.html', '404.html'],
    ['search/head.json', 'search/head.json'],
  ])('%s → %s', (path, address) => expect(addressOf(path)).toBe(address));
});

it('pathBelow decodes and drops query and fragment', () => {
  expect(pathBelow(`${SCOPE}a%20b/?q=1#c`, SCOPE)).toBe('a b/');
  expect(pathBelow('https://example.org/', SCOPE)).toBeUndefined();
});
