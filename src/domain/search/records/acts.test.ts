import { describe, expect, it } from 'vitest';
import { kindNoun, numberSpellings } from './acts.ts';

describe('numberSpellings', () => {
  it.each([
    [
      '17-АБ',
      'Городской закон',
      ['17-аб', 'аб-17', 'аб17', '17', 'закон 17-аб', 'закон аб-17', 'закон аб17', 'закон 17'],
    ],
    ['1241', 'Постановление', ['1241', 'постановление 1241']],
    ['ст. 4.2', 'Устав', ['ст']],
  ])('%s of %s', (number, kind, spellings) => {
    expect(numberSpellings(number, kind)).toEqual(expect.arrayContaining(spellings));
  });

  it.each([
    ['Городской закон', 'закон'],
    ['Письмо комитета', 'письмо'],
    ['Общая', 'общая'],
  ])('the noun of «%s» is %s', (kind, noun) => {
    expect(kindNoun(kind)).toBe(noun);
  });
});
