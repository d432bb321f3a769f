import { describe, expect, it } from 'vitest';
import { abbreviationsIn, pattern, usedIn, type Word } from './abbreviations.ts';

const WORDS: Word[] = [
  { id: 'abv', term: 'АБВ', expansion: 'азбука велосипедиста' },
  { id: 'g-abv', term: 'Г АБВ', expansion: 'городская азбука велосипедиста' },
  { id: 'kz-sever', term: 'КЗ', expansion: 'колёсный завод', region: 'sever' },
  { id: 'kz-yug', term: 'КЗ (юг)', region: 'yug' },
  { id: 'zz', term: 'ЖЖ' },
  { id: 'rama', term: 'Рама', expansion: 'несущая часть' },
];

const inRegion = (region: string) => abbreviationsIn(WORDS, region, 'vse', (id) => `/w/#${id}`);
const letters = (region: string) => inRegion(region).map((word) => word.letters);
const known = inRegion('sever');

describe('abbreviationsIn', () => {
  it('takes only abbreviations with an expansion', () =>
    expect(inRegion('zapad')).toEqual([
      { letters: 'АБВ', expansion: 'азбука велосипедиста', href: '/w/#abv' },
      { letters: 'Г АБВ', expansion: 'городская азбука велосипедиста', href: '/w/#g-abv' },
    ]));

  it.each([
    ['sever', true],
    ['yug', false],
    ['zapad', false],
    ['vse', false],
  ])('gives letters of two meanings the one of the region: %s', (region, explained) =>
    expect(letters(region).includes('КЗ')).toBe(explained),
  );

  it('explains a word of one region on a page for all of them', () => {
    const one = WORDS.filter(({ id }) => id !== 'kz-yug');
    expect(abbreviationsIn(one, 'vse', 'vse', String).map((word) => word.letters)).toContain('КЗ');
  });
});

describe('pattern', () => {
  const found = (text: string) => text.match(pattern(known)) ?? [];

  it.each([
    ['АБВ и КЗ.', ['АБВ', 'КЗ']],
    ['«АБВ», (КЗ)', ['АБВ', 'КЗ']],
    ['Г\u00A0АБВ', ['Г\u00A0АБВ']],
    ['АБВ-1, АБВ.Север, Юг.АБВ, пере-АБВ, АБВГ, АБВ2', []],
    ['Конец: АБВ. Начало', ['АБВ']],
  ])('%s', (text, words) => expect(found(text)).toEqual(words));

  it('of nothing finds nothing', () => expect('АБВ'.match(pattern([]))).toBeNull());
});

it('usedIn sorts by the alphabet and takes the longest', () => {
  const texts = ['КЗ для всех', 'Это Г\u00A0АБВ'];
  expect(usedIn(texts, known).map((word) => word.letters)).toEqual(['Г АБВ', 'КЗ']);
});
