import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance, breakLines, clip, joinParts, textWidth } from './fit.ts';

const WIDTH = 800;
const SIZE = 60;

describe('breakLines', () => {
  it('breaks at ordinary spaces and keeps what a no-break space binds', () => {
    expect(breakLines('Сменить камеру на\u00A0заднем колесе велосипеда', SIZE, WIDTH)).toEqual([
      'Сменить камеру',
      'на\u00A0заднем колесе',
      'велосипеда',
    ]);
  });

  it('does not break at a hyphen', () => {
    expect(breakLines('Распоряжение № 2241-р', SIZE, 500)).toEqual(['Распоряжение', '№ 2241-р']);
  });

  it('cuts a word that is wider than a line', () => {
    const lines = breakLines('Ш'.repeat(30), SIZE, WIDTH);
    expect(lines.join('')).toBe('Ш'.repeat(30));
    expect(lines.length).toBe(3);
  });

  it('loses no letter and makes no line wider than asked', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[а-яёA-Z«»0-9-]{1,40}$/), { minLength: 1, maxLength: 12 }), (words) => {
        const text = words.join(' ');
        const lines = breakLines(text, SIZE, WIDTH);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, SIZE)).toBeLessThanOrEqual(WIDTH);
        expect(balance(text, SIZE, WIDTH).length).toBeLessThanOrEqual(lines.length);
      }),
    );
  });
});

it('balance leaves no short word alone in the last line', () => {
  expect(breakLines('Смазать цепь и\u00A0звёздочки снова', SIZE, 900)).toEqual([
    'Смазать цепь и\u00A0звёздочки',
    'снова',
  ]);
  expect(balance('Смазать цепь и\u00A0звёздочки снова', SIZE, 900)).toEqual(['Смазать цепь', 'и\u00A0звёздочки снова']);
});

describe('clip', () => {
  it('leaves a text that fits as it is', () => expect(clip(['а', 'б'], 2, SIZE, WIDTH)).toEqual(['а', 'б']));

  it('ends what it cuts with an ellipsis, without a dangling sign', () => {
    expect(clip(['Камера,', 'насос'], 1, SIZE, WIDTH)).toEqual(['Камера…']);
    expect(clip(['ш'.repeat(15), 'насос'], 1, SIZE, textWidth('ш'.repeat(15), SIZE))).toEqual([`${'ш'.repeat(13)}…`]);
  });
});

describe('joinParts', () => {
  it('leaves out what does not fit into one line, but never the first two', () => {
    expect(joinParts(['5 шагов', 'Самара', 'механику'], 36, 600)).toEqual(['5 шагов · Самара · механику']);
    expect(joinParts(['5 шагов', 'Самара', 'механику'], 36, 350)).toEqual(['5 шагов · Самара']);
    expect(joinParts(['5 шагов', 'Самарская область', 'механику'], 36, 400)).toEqual(['5 шагов', 'Самарская область']);
    expect(joinParts([], 36, 400)).toEqual([]);
  });
});
