import { expect, test } from 'vitest';
import type { Step } from '../guide/guide.ts';
import { GUIDE } from './club.fixture.ts';
import { isDense } from './memo.ts';

const [step] = GUIDE.steps as [Step];
const withSteps = (count: number, own: Partial<Step> = {}) => ({
  ...GUIDE,
  steps: Array.from({ length: count }, () => ({ ...step, ...own })),
});

test('few short steps have the usual type', () => {
  expect(isDense(GUIDE)).toBe(false);
  expect(isDense(withSteps(5))).toBe(false);
});

test.each([
  ['many steps', withSteps(6)],
  ['long steps', withSteps(4, { do: 'Капните на каждое звено. '.repeat(20) })],
  ['many values', withSteps(4, { form: Array.from({ length: 4 }, () => ({ label: 'Масло', value: 'М-8' })) })],
])('%s have the smaller one', (_, guide) => expect(isDense(guide)).toBe(true));

test('what takes two sheets anyway keeps the usual type', () => expect(isDense(withSteps(20))).toBe(false));
