/** docs/norms.md: every rule has its row, every row a test that exists or a reason. */
import { existsSync, globSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from './tree.ts';

/** Rules of accessibility, sharing, devices and reliability that the site promises to keep. */
const RULES = [
  'A1 A1b A2 A3 A4 A5 A6 A6m A7',
  'B1 B2 B3 B4 B5 B6 B7 B8 B9 B11',
  'C1 C2 C2b C3 C3b C4 C5',
  'D1 D1b D2 D3 D3t D4 D4b D5 D5b D6 D6d D7 D9',
].flatMap((line) => line.split(' ').map((name) => `R-${name}`));

/** Cells of the rows of the tables: rule, what it asks, what holds it. */
const rows = read('docs/norms.md')
  .split('\n')
  .filter((line) => line.startsWith('| R-'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, rules = '', , held = '']) => ({ rules, held }));

/** Made by the build: not there before it. */
const MADE = /^dist/;

/** What stands between backquotes and looks like a place in the repository. */
const places = (held: string): string[] =>
  [...held.matchAll(/`([\w.*-]+(?:\/[\w.*-]*)+)`/g)]
    .map(([, place = '']) => place)
    .filter((place) => !MADE.test(place));

const exists = (place: string): boolean =>
  ['', 'test/', 'docs/'].some((root) =>
    place.includes('*') ? globSync(root + place).length > 0 : existsSync(root + place),
  );

it('every rule has a row', () => {
  const named = new Set(rows.flatMap(({ rules }) => rules.match(/R-\w+/g) ?? []));
  expect(RULES.filter((rule) => !named.has(rule))).toEqual([]);
});

it('every test, folder and document that a row names is there', () => {
  const named = rows.flatMap(({ held }) => places(held));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((place) => !exists(place))).toEqual([]);
});

it('a row without a test says in words what holds the rule, or why nothing does', () => {
  const silent = rows.filter(({ held }) => places(held).length === 0 && held.split(' ').length < 6);
  expect(silent).toEqual([]);
});

it('the check sees a name that leads nowhere', () => {
  expect(places('`e2e/none.test.ts`, by eye').filter((place) => !exists(place))).toEqual(['e2e/none.test.ts']);
});
