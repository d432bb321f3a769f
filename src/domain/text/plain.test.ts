import { describe, expect, it } from 'vitest';
import { plainText, shorten } from './plain.ts';

describe('plainText', () => {
  it.each([
    ['**Смажьте** цепь', 'Смажьте цепь'],
    ['Откройте [список](/kak/x/).', 'Откройте список.'],
    ['- раз\n- два', 'раз два'],
    ['1. раз\n2. два', 'раз два'],
    ['поле frame_id и `код`', 'поле frame_id и код'],
    ['строка\nстрока', 'строка строка'],
  ])('%j → %j', (from, to) => expect(plainText(from)).toBe(to));
});

describe('shorten', () => {
  it('keeps what fits', () => expect(shorten('короткий', 10)).toBe('короткий'));
  it('cuts at a word', () => expect(shorten('смажьте цепь, потом колесо', 16)).toBe('смажьте цепь…'));
  it('never exceeds the limit', () => expect(shorten('непрерывноеслово', 8).length).toBeLessThanOrEqual(8));
});
