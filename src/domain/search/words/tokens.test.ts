import { describe, expect, it } from 'vitest';
import { isCompoundNumber, joined, numberKey, numberKeys, tokenize } from './tokens.ts';

const only = (text: string) => {
  const [token] = tokenize(text);
  if (!token) throw new Error(`no token in ${text}`);
  return token;
};

describe('tokenize', () => {
  it.each([
    ['Колесо, насос; «цепь»!', ['колесо', 'насос', 'цепь']],
    ['гост 17-а/3 от 1.02.2024', ['гост', '17-а/3', 'от', '1.02.2024']],
    ['горный/городской', ['горный/городской']],
    ['№ 5 (пятый)', ['5', 'пятый']],
    ['', []],
  ])('%s', (text, whole) => {
    expect(tokenize(text).map((token) => token.whole)).toEqual(whole);
  });

  it('parts a word where the alphabet changes', () => {
    expect(only('gpsбайк').parts).toEqual(['gps', 'байк']);
  });
});

describe('numbers', () => {
  it.each([
    ['17-аб', 'аб17'],
    ['аб-17', 'аб17'],
    ['аб17', 'аб17'],
    ['кх-17/3', 'кх173'],
    ['4.2.1', '4.2.1'],
    ['14.2.11', '14211'],
    ['2.5', '2.5'],
  ])('%s has the key %s', (number, key) => {
    expect(numberKey(only(number).parts)).toBe(key);
  });

  it('is indexed by its beginnings too', () => {
    expect(numberKeys(only('3.25.10.27'))).toEqual(['3.25', '32510', '3251027']);
    expect(numberKeys(only('кх-2017/3'))).toEqual(['кх2017', 'кх20173']);
  });

  it.each([
    ['17-а', true],
    ['а17', true],
    ['17', false],
    ['горно-лыжный', false],
  ])('%s is a compound number: %s', (text, expected) => {
    expect(isCompoundNumber(only(text))).toBe(expected);
  });

  it('joins a compound of words', () => {
    expect(joined(only('вело-трек'))).toBe('велотрек');
  });
});
