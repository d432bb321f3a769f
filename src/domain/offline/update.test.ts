import { describe, expect, it } from 'vitest';
import { isSpare, isSparing, planUpdate, stepFor } from './update.ts';

const item = (url: string) => ({ url, hash: '', bytes: 1 });

it('planUpdate fetches only what is neither here nor in another release', () => {
  const items = ['a.1.js', 'b.2.js', 'c.3.bin'].map(item);
  expect(planUpdate(items, new Set(['a.1.js']), new Set(['a.1.js', 'b.2.js', 'b.1.js']))).toEqual({
    done: [item('a.1.js')],
    copy: [item('b.2.js')],
    fetch: [item('c.3.bin')],
  });
});

describe('isSpare', () => {
  const own = new Set(['same.js', 'old.js']);
  const current = new Set(['same.js', 'new.js']);
  it.each<[boolean, string, (string[] | undefined)[]]>([
    [true, 'no page is open', []],
    [true, 'all pages run scripts of the new release', [['same.js'], ['new.js']]],
    [true, 'a script that neither knows', [['elsewhere.js']]],
    [false, 'a page runs a script of the old release', [['new.js'], ['same.js', 'old.js']]],
    [false, 'a page does not answer', [['new.js'], undefined]],
  ])('%s: %s', (spare, _name, open) => expect(isSpare(own, current, open)).toBe(spare));
});

describe('stepFor', () => {
  it.each([
    ['nothing', 'n1', 'n1', false],
    ['activate', 'n1', 'n1', true],
    ['offer', 'n1', 'n2', true],
    ['offer', 'n1', 'n2', false],
  ])('%s: page %s, worker %s, waits: %s', (step, page, worker, waits) =>
    expect(stepFor(page, worker, waits)).toBe(step),
  );
});

it('isSparing: the reader asks to save traffic, or the network is of the second generation', () => {
  expect([{ saveData: true }, { effectiveType: '2g' }, { effectiveType: 'slow-2g' }].every(isSparing)).toBe(true);
  expect([undefined, {}, { saveData: false, effectiveType: '3g' }].some(isSparing)).toBe(false);
});
