import { describe, expect, it } from 'vitest';
import { ForeignFile, stamped, stampOf, unstamped } from './stamp.ts';

describe('a stamped file', () => {
  const file = stamped('1a', 'first\nsecond');

  it.each(['', 'one line', 'first\nsecond', 'слово\n\nдва'])('gives back what was put in: %j', (content) => {
    expect(unstamped('1a', stamped('1a', content))).toBe(content);
  });

  it.each([
    ['another build', stamped('1b', 'first\nsecond')],
    ['cut off', file.slice(0, -3)],
    ['cut off in the first line', file.slice(0, 2)],
    ['empty', ''],
    ['a page in its place', '<!doctype html>\n<title>Вход</title>'],
    ['no stamp', 'first\nsecond'],
  ])('is refused: %s', (_, other) => {
    expect(() => unstamped('1a', other)).toThrow(ForeignFile);
  });

  it('has another stamp when a letter changes or moves', () => {
    const stamps = [['ab'], ['ba'], ['abc'], ['а'], []].map(stampOf);
    expect(new Set(stamps).size).toBe(stamps.length);
    expect(stampOf(['ab'])).toBe(stampOf(['ab']));
  });
});
