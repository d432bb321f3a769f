import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digitsAsLetters, normalize, twin } from './normalize.ts';

describe('normalize', () => {
  it.each([
    ['case and ё', 'Ёлка ЗВЕЗДОЧЁТА', 'елка звездочета'],
    ['no-break spaces', 'колесо\u00a0и\u202fнасос', 'колесо и насос'],
    ['soft hyphens and stress marks', 'вело\u00adси\u0301пед', 'велосипед'],
    ['all dashes', 'а—б–в', 'а-б-в'],
    ['decomposed letters', 'й\u0438\u0306', 'йй'],
    ['Latin letters in a Cyrillic word', 'вeлocипeд', 'велосипед'],
    ['Cyrillic letters in a Latin word', 'gаrаgе', 'garage'],
    ['a word of twins becomes Cyrillic', 'Мaма', 'мама'],
    ['one alphabet stays', 'TEAM', 'team'],
    ['letters of both that have no twin stay', 'gpsбайк', 'gpsбайк'],
    ['the straight u of Kazakh', 'Ү', 'y'],
  ])('%s', (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
    );
  });

  it('changes nothing the second time in mixed alphabets', () => {
    const text = fc.string({ unit: fc.constantFrom(...'АаВвСсЕеxyopkБбжGgzё -—1'), maxLength: 12 });
    fc.assert(
      fc.property(text, (mixed) => {
        expect(normalize(normalize(mixed))).toBe(normalize(mixed));
      }),
    );
  });
});

describe('twin', () => {
  it.each([
    ['сор', 'cop'],
    ['cop', 'сор'],
    ['колесо', undefined],
    ['24', undefined],
  ])('%s ↔ %s', (word, other) => {
    expect(twin(word)).toBe(other);
  });

  it('leads back', () => {
    const word = fc.string({ unit: fc.constantFrom(...'авсенкмортху'), minLength: 1 });
    fc.assert(
      fc.property(word, (letters) => {
        expect(twin(twin(letters) as string)).toBe(letters);
      }),
    );
  });
});

describe('digitsAsLetters', () => {
  it.each([
    ['к0лес0', 'колесо'],
    ['га3', 'газ'],
    ['30', undefined],
    ['колесо', undefined],
  ])('%s → %s', (word, expected) => {
    expect(digitsAsLetters(word)).toBe(expected);
  });
});
