import { describe, expect, it } from 'vitest';
import { linePath, tipPath } from './layout-path.ts';
import { sentences } from './layout-words.ts';
import { shapes, workshop } from './layout.fixtures.ts';
import type { Diagram } from './diagram.ts';

describe('sentences', () => {
  it('says every arrow with its actors and words, a note once', () => {
    expect(sentences(shapes['process with terms'] as Diagram)).toEqual([
      'Мастер: звонок\u00A0— приглашение (на\u00A0приём)',
      'Мастер: приглашение\u00A0— Владелец: приём',
      'Владелец: поломка (велосипед стоит)\u00A0— приём, 60\u00A0дней',
      'Владелец: приём\u00A0— выдача, 7 рабочих дней',
    ]);
  });

  it('names boxes without arrows after the others', () => {
    expect(sentences(workshop('chain', 'рама > вилка', { насос: { note: 'в сумке' } }))).toEqual([
      'рама\u00A0— вилка',
      'насос (в\u00A0сумке)',
    ]);
  });
});

describe('paths', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10.04, y: 0 },
    { x: 10.04, y: 20 },
  ];

  it('draws an arrow from point to point', () => {
    expect(linePath({ points })).toBe('M0 0L10 0L10 20');
  });

  it('draws the tip against the direction of the last piece', () => {
    expect(tipPath({ points })).toBe('M15 13L10 20L5 13');
  });
});
