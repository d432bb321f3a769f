import { expect, test } from 'vitest';
import type { Step } from '../guide/guide.ts';
import { GUIDE } from './club.fixture.ts';
import { memoFit, memoHeight, SIZES } from './memo.ts';

const [step] = GUIDE.steps as [Step];
const withSteps = (count: number, own: Partial<Step> = {}) => ({
  ...GUIDE,
  steps: Array.from({ length: count }, () => ({ ...step, ...own })),
});
const CURES = Array.from({ length: 3 }, () => ({ sign: 'Масло течёт', fix: 'Вытрите лишнее. '.repeat(20) }));

test('a short guide has the largest type', () => expect(memoFit(GUIDE)).toEqual({ size: 18, cures: true }));

test('the longer the guide, the smaller the type, down to the smallest without the cures', () => {
  const fits = Array.from({ length: 6 }, (_, index) => memoFit(withSteps(index + 1)));
  const sizes = fits.map(({ size }) => size);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(new Set(sizes).size).toBeGreaterThan(3);
  expect(fits.at(-1)?.cures).toBe(false);
});

test.each([
  ['long steps', { do: 'Капните на каждое звено. '.repeat(20) }],
  ['a long sign to see', { see: 'Цепь блестит. '.repeat(30) }],
  ['many values', { form: Array.from({ length: 6 }, () => ({ label: 'Масло', value: 'М-8', note: 'по звену' })) }],
  ['a term', { deadline: { id: 'x', title: 'Смазать '.repeat(20), days: 3, then: 'Снова. '.repeat(40), href: '/' } }],
  ['cures', { fail: CURES }],
  ['a long menu', { path: Array.from({ length: 30 }, () => 'Привод и цепь') }],
])('%s take room', (_, own) => {
  const way = { size: 11, cures: true };
  expect(memoHeight(withSteps(3, own), way)).toBeGreaterThan(memoHeight(withSteps(3), way));
  expect(memoFit(withSteps(3, own)).size).toBeLessThan(memoFit(withSteps(3)).size);
});

test('cures that leave no room go, and only then', () => {
  const guide = withSteps(4, { fail: CURES });
  expect(memoFit(guide).cures).toBe(false);
  expect(memoFit({ ...guide, steps: guide.steps.map((one) => ({ ...one, fail: [] })) }).cures).toBe(true);
});

test('what no type brings onto one sheet keeps its cures and a type that can be read', () => {
  expect(memoFit(withSteps(40))).toEqual({ size: 10, cures: true });
  expect(Math.min(...SIZES)).toBeGreaterThanOrEqual(9);
});
