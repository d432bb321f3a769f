import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLetters, encodeLetters } from './letters.ts';

describe('letters', () => {
  it.each(['Заклеить прокол', 'GPS-трек', 'ёж ~ `x` ^2', 'a|б\tв\nг', '100 % & $#!'])('%j comes back', (text) => {
    expect(decodeLetters(encodeLetters(text))).toBe(text);
  });

  it('brings any text back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: fc.constantFrom(...'абвЁёЯz~^`#Q 1') }),
        (any, mixed) => {
          expect(decodeLetters(encodeLetters(any + mixed))).toBe(any + mixed);
        },
      ),
    );
  });

  it('writes small Cyrillic letters in one byte', () => {
    expect(encodeLetters('колесо')).toMatch(/^[ -~]{6}$/);
  });
});
