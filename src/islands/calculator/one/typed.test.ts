/** What is typed and what is counted. */
import { expect, test } from 'vitest';
import { condition, GROUPS, norm } from '../../../domain/calculator/club.fixture.ts';
import { fieldsFor } from '../../../domain/calculator/form.ts';
import { linkState, readTyped, situationOf, withLink, type Typed } from './typed.ts';

const fields = fieldsFor([norm([condition('riders', 30), condition('sponsors', 30)])], GROUPS);
const typed = (texts: Record<string, string>, more: Partial<Typed> = {}): Typed => ({
  norms: ['ride'],
  type: '',
  date: '2026-11-22',
  texts,
  near: false,
  ...more,
});

test('numbers as people write them; a text that is no number is told, not counted', () => {
  expect(
    readTyped(fields, typed({ 'riders.total': ' 1 200 ', 'riders.active': 'много', 'sponsors.active': '0' })),
  ).toEqual({
    counts: { riders: { total: 1200 }, sponsors: { active: 0 } },
    wrong: { 'riders.active': 'not-a-number' },
  });
});

test('a field that is not shown does not count, a computed one is not read', () => {
  expect(readTyped(fields, typed({ 'mechanics.total': '5', 'sponsors.total': '7' })).counts).toEqual({});
});

test('a half-typed day and no type are unknown', () => {
  expect(situationOf(typed({}, { date: '2026-13-40' }), {})).toEqual({ counts: {}, type: undefined, date: undefined });
  expect(linkState(typed({}, { date: '' }), {})).toEqual({ norms: ['ride'], counts: {} });
});

test('a link fills the fields it names and leaves the others', () => {
  const before = typed({ 'riders.total': '1', 'mechanics.active': '9' });
  const after = withLink(before, { norms: [], counts: { riders: { total: 30, active: 4 } }, type: 'indoor' });
  expect(after).toEqual({
    ...before,
    type: 'indoor',
    texts: { 'riders.total': '30', 'riders.active': '4', 'mechanics.active': '9' },
  });
});
