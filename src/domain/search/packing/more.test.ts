import { describe, expect, it } from 'vitest';
import { joinMore, splitMore } from './more.ts';

describe('what comes right after the head', () => {
  it.each([
    ['of a whole base', { groups: 'sкамера|шина', records: 'б\t/kak/cep/\tЦепь', details: 'дыра\n\n\nшина' }],
    ['of a cut base', { groups: 'sкамера|шина', words: 'камера шина', leaves: 'к ш' }],
    ['of an empty one', {}],
  ])('comes back as it was put in: %s', (_, more) => {
    expect(splitMore(joinMore(more))).toEqual({ groups: '', records: '', words: '', leaves: '', details: '', ...more });
  });
});
