import { describe, expect, it } from 'vitest';
import { textWidth, widestWord, wrap } from './layout-text.ts';

describe('textWidth', () => {
  it('is about as wide as Golos Text Bold of 16 px', () => {
    expect(textWidth('Велосипеды')).toBeGreaterThanOrEqual(101);
    expect(textWidth('Велосипеды')).toBeLessThan(107);
  });

  it('takes an unknown character for a wide one', () => {
    expect(textWidth('漢')).toBeGreaterThan(textWidth('н'));
  });
});

describe('wrap', () => {
  it.each<[string, number, string[]]>([
    ['', 100, []],
    ['цепь', 100, ['цепь']],
    ['снять цепь и промыть', 100, ['снять цепь', 'и промыть']],
    ['обод, 32\u00A0спицы', 80, ['обод,', '32\u00A0спицы']],
    ['велосипедопокрышка', 90, ['велосипе-', 'допокры-', 'шка']],
    ['велопарковка-стойка', 130, ['велопарковка-', 'стойка']],
    ['на\u00A0велопарковке', 120, ['на', 'велопарковке']],
  ])('%s in %i px', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
  });
});

describe('widestWord', () => {
  it('keeps together what a no-break space joins', () => {
    expect(widestWord('обод 32\u00A0спицы')).toBe(textWidth('32\u00A0спицы'));
    expect(widestWord('')).toBe(0);
  });
});
