import { describe, expect, it } from 'vitest';
import { linkText, withParameters } from './links.ts';

const ADDRESS = 'https://example.org/kak/vhod/';

describe('linkText', () => {
  it('ends with the address, alone on its line', () => {
    expect(linkText('Войти\u00A0в систему', ADDRESS)).toBe(`Войти в систему\n${ADDRESS}`);
  });

  it('shortens a long title, never the address', () => {
    const text = linkText('я'.repeat(500), ADDRESS);
    expect(text).toHaveLength(300);
    expect(text.endsWith(`…\n${ADDRESS}`)).toBe(true);
  });
});

it.each(['Вход & выход: 100 %', 'a+b=c?', '«Ёлка» #5\nhttps://example.org/?x=1&y=2', '👩‍💻'])(
  'an address gives the text back: %s',
  (text) => {
    const address = withParameters('https://example.org/send', { text, more: 'x' });
    expect(new URL(address).searchParams.get('text')).toBe(text);
    expect(address).not.toMatch(/[+ ]/);
  },
);
