/** Messages that a chat takes. */
import { expect, test } from 'vitest';
import { parts } from './parts.ts';

test('a short text stays whole and without a number', () => {
  expect(parts('раз\nдва')).toEqual(['раз\nдва']);
});

test.each([40, 100, 4000])('a long text: no part above %i characters, no line lost, numbered', (longest) => {
  const lines = Array.from({ length: 900 }, (_, index) => `${index + 1}. строка`);
  const cut = parts(lines.join('\n'), longest);
  expect(cut.every((part) => part.length <= longest)).toBe(true);
  expect(cut.map((part) => part.split('\n')[0])).toEqual(cut.map((_, index) => `(${index + 1}/${cut.length})`));
  expect(cut.flatMap((part) => part.split('\n').slice(1))).toEqual(lines);
});

test('one endless line is cut where it must be', () => {
  const cut = parts('я'.repeat(100), 40);
  expect(cut.every((part) => part.length <= 40)).toBe(true);
  expect(cut.map((part) => part.split('\n')[1]).join('')).toBe('я'.repeat(100));
});
