import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { markedPieces, type Piece } from './marks.ts';

const show = (pieces: Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const stems = new Set(['колес', 'цеп']);

describe('marks', () => {
  it.each([
    ['Снимите колёса и цепь.', 'Снимите [колёса] и [цепь].'],
    ['Ничего.', 'Ничего.'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(show(markedPieces(text, stems))).toBe(expected);
  });

  it('cuts the stretch that holds most of what was searched for', () => {
    const text = `${'слово '.repeat(30)}колесо ${'иное '.repeat(30)}смажьте цепь и снимите колесо`;
    expect(show(excerptOf(text, stems, 10))).toBe('… иное иное иное иное смажьте [цепь] и снимите [колесо]');
  });

  it('begins at the beginning when nothing is found', () => {
    expect(show(excerptOf('раз два три четыре', stems, 2))).toBe('раз два …');
  });
});
