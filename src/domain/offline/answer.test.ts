import { describe, expect, it } from 'vitest';
import { isAcceptable, pageShown, patience, PATIENCE, textShown, typeOf, type Came } from './answer.ts';

const good = (type: string): Came => ({ status: 200, kind: 'basic', redirected: false, type });
const PAGE = good('text/html; charset=utf-8');

describe('isAcceptable', () => {
  it.each<[boolean, string, Came]>([
    [true, 'kak/cep/', PAGE],
    [true, '', good('text/html')],
    [true, '_astro/a.js', good('text/javascript; charset=utf-8')],
    [true, '_astro/a.js', good('application/x-javascript')],
    [true, 'search/head.json', good('application/json')],
    [true, '_astro/f.woff2', good('font/woff2')],
    [true, '_astro/f.woff2', good('')],
    [true, 'offline/x.bin', good('application/octet-stream')],
    // A sign-in page, or the home page that some hosts give for whatever is missing.
    [false, '_astro/a.js', PAGE],
    [false, 'search/head.json', PAGE],
    [false, '_astro/f.woff2', PAGE],
    [false, 'offline/x.bin', good('Text/HTML')],
    [false, 'kak/cep/', good('application/json')],
    [false, 'kak/cep/', { ...PAGE, status: 404 }],
    [false, 'kak/cep/', { ...PAGE, status: 206 }],
    [false, 'kak/cep/', { ...PAGE, redirected: true }],
    [false, 'kak/cep/', { ...PAGE, kind: 'cors' }],
    [false, 'kak/cep/', { ...PAGE, kind: 'opaque', status: 0 }],
  ])('%s: %s', (expected, address, came) => expect(isAcceptable(came, address)).toBe(expected));
});

describe('pageShown', () => {
  it.each<[string, Came | 'late' | 'failed', boolean]>([
    ['network', PAGE, true],
    ['network', { ...PAGE, status: 404 }, true],
    ['network', { ...PAGE, kind: 'opaqueredirect', status: 0 }, true],
    ['copy', { ...PAGE, status: 502 }, true],
    ['network', { ...PAGE, status: 502 }, false],
    ['copy', 'failed', true],
    ['copy', 'late', true],
    ['nothing', 'failed', false],
  ])('%s', (shown, came, hasCopy) => expect(pageShown(came, hasCopy)).toBe(shown));
});

describe('textShown', () => {
  it.each<[string, Came | 'late' | 'failed', boolean]>([
    ['network', good('application/json'), true],
    ['copy', PAGE, true],
    ['copy', { ...good('application/json'), status: 404 }, true],
    ['network', { ...good('application/json'), status: 404 }, false],
    ['copy', 'late', true],
    ['nothing', 'failed', false],
  ])('%s', (shown, came, hasCopy) => expect(textShown(came, hasCopy, 'search/head.json')).toBe(shown));
});

it('patience: three seconds, less soon after a disappointment, and no less when the clock was turned back', () => {
  expect([undefined, 40_000, -5].map(patience)).toEqual([PATIENCE, PATIENCE, PATIENCE]);
  expect(patience(100)).toBeLessThan(1000);
});

it('typeOf names what a copy is', () => {
  expect(['', 'a/', 'a.json', 'a.txt', 'a.svg', 'a.ics', 'a.bin'].map(typeOf)).toEqual([
    'text/html',
    'text/html',
    'application/json',
    'text/plain',
    'image/svg+xml',
    'text/calendar',
    'application/octet-stream',
  ]);
});
