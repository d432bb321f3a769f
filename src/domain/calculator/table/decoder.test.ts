import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../club.fixture.ts';
import { decodeRow } from './decoder.ts';

const ROW = '16.11.2026\tСпица\tтрек\t7\t41\t38\t30\t5\tмного\t1';

describe('one pasted row', () => {
  test('by the published order of columns', () => {
    const { cells, byCaptions, more } = decodeRow(ROW, COLUMNS);
    expect([byCaptions, more]).toEqual([false, 0]);
    expect(cells.map(({ letter, column }) => `${letter}${column}`).join(' ')).toBe('Aa Bb Cc Dd Ee Ff Gh Hk Im Jy');
    expect(cells[0]).toMatchObject({ date: '2026-11-16', text: '16.11.2026' });
    expect(cells[4]).toMatchObject({ count: 41 });
    expect(cells[8]).toMatchObject({ problem: 'not-a-number' });
  });

  test('by captions pasted above it', () => {
    const { cells, byCaptions, more } = decodeRow(`Гонщиков всего;Клуб\n41;Спица\n5;Обод\n`, COLUMNS);
    expect([byCaptions, more]).toEqual([true, 1]);
    expect(cells).toMatchObject([
      { column: 'e', count: 41 },
      { column: 'b', text: 'Спица' },
    ]);
  });

  test('cells beyond the last column, personal data, and nothing at all', () => {
    const { cells } = decodeRow(`${ROW}\ta@club.example`, COLUMNS);
    expect(cells[10]).toEqual({ letter: 'K', text: '…', personal: ['mail'] });
    expect(decodeRow('', COLUMNS)).toEqual({ cells: [], byCaptions: false, more: 0 });
    expect(decodeRow('Клуб;Гонщиков всего', COLUMNS).byCaptions).toBe(false);
  });
});
