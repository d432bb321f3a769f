import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../club.fixture.ts';
import { propose } from './mapping.ts';
import { likeness, skeleton, words } from './skeleton.ts';

const NAMES = COLUMNS.map(({ name }) => name);
const ROW = ['16.11.2026', 'Спица', 'трек', '7', '41', '38', '30', '5', '4', '1'];
const ids = (rows: string[][], ...more: [Parameters<typeof propose>[2]?]) =>
  propose(rows, COLUMNS, ...more)
    .matches.map(({ column }) => column ?? '-')
    .join('');

describe('skeleton', () => {
  test('case, spaces, line breaks, ё, punctuation and look-alike letters do not matter', () => {
    expect(skeleton('Гонщиков \n c билетом:')).toBe(skeleton('ГОНЩИКОВ С БИЛЕТОМ'));
    expect(skeleton('Ёлка')).toBe(skeleton('елка'));
    expect(skeleton('MO')).toBe(skeleton('МО'));
    expect(skeleton('Трек №\u00a05')).toBe('ТРЕК5');
    expect(words('Клуб «Спица-2»')).toEqual(['КЛУБ', 'СПИЦА', '2']);
  });

  test('likeness', () => {
    expect(likeness('АБВГ', 'АБВГ')).toBe(100);
    expect(likeness('АБВГ', 'ДЕЖЗ')).toBe(0);
    expect(likeness('А', 'Б')).toBe(0);
    expect(likeness('ГОНЩИКОВВСЕГО', 'ГОНЩИКОВВСЕ')).toBeGreaterThan(85);
  });
});

describe('columns are found', () => {
  test('by name', () => {
    const proposal = propose([NAMES, ROW], COLUMNS);
    expect(proposal).toMatchObject({ headerRow: 0, firstRow: 1, sure: true, lacking: [], doubled: [] });
    expect(proposal.matches.every(({ how }) => how === 'name')).toBe(true);
  });

  test('in any order, with other columns between, under titles and numbering', () => {
    const head = ['Гонщиков на трассе', 'Погода', 'КЛУБ', 'гонщиков\nвсего'];
    expect(ids([['Отчёт за неделю'], [], head, ['1', '2', '3', '4'], ['30', 'ясно', 'Спица', '41']])).toBe('h-be');
    expect(propose([['Отчёт'], [], head, ['1', '2', '3', '4'], []], COLUMNS)).toMatchObject({
      headerRow: 2,
      firstRow: 4,
      sure: true,
    });
  });

  test('by alias and with a letter before the caption', () => {
    expect(ids([['B. Клуб', 'вид клуба', 'Всего гонщиков', 'H) Гонщиков на трассе']])).toBe('bceh');
    expect(propose([['B. Клуб', 'вид клуба', 'Всего гонщиков', 'H) Гонщиков на трассе']], COLUMNS).sure).toBe(true);
  });

  test('by letters of mixed alphabets', () => {
    expect(ids([['А', 'В', 'С', 'D', 'Е', 'F', 'Н', 'К', 'М', 'Ү'], ROW])).toBe('abcdefhkmy');
    expect(propose([['А', 'В', 'С', 'D', 'Е', 'F', 'Н', 'К', 'М', 'Ү'], ROW], COLUMNS)).toMatchObject({
      sure: true,
      firstRow: 1,
    });
  });

  test('by captions, and letters where captions fail', () => {
    const odd = NAMES.map((name) => (name === 'Тип' ? 'что это' : name));
    expect(ids([odd, ['А', 'В', 'С', 'D', 'Е', 'F', 'Н', 'К', 'М', 'Ү'], ROW])).toBe('abcdefhkmy');
    expect(propose([odd, ['А', 'В', 'С', 'D', 'Е', 'F', 'Н', 'К', 'М', 'Ү'], ROW], COLUMNS).firstRow).toBe(2);
  });
});

describe('a person is asked', () => {
  test('when a caption only resembles a column', () => {
    const proposal = propose([['Клуб', 'Гонщиков всег', 'Гонщиков на трассе!']], COLUMNS);
    expect(proposal.matches[1]).toMatchObject({ column: 'e', how: 'similar' });
    expect(proposal.sure).toBe(false);
  });

  test('when there are no captions', () => {
    const proposal = propose([[], ROW], COLUMNS);
    expect(proposal).toMatchObject({ headerRow: -1, firstRow: 1, sure: false });
    expect(proposal.matches[4]).toMatchObject({ column: 'e', how: 'position' });
    expect(ids([ROW.slice(1)])).toBe('-'.repeat(9));
  });

  test('when two captions claim one column', () => {
    expect(propose([['Клуб', 'Название клуба', 'Гонщиков всего', 'Гонщиков на трассе']], COLUMNS)).toMatchObject({
      sure: false,
      doubled: ['b'],
    });
  });

  test('when the name or the numbers are lacking', () => {
    expect(propose([['Дата', 'Гонщиков всего', 'Механиков за работой']], COLUMNS)).toMatchObject({
      sure: false,
      lacking: ['name', 'numbers'],
    });
  });

  test('and the answer is remembered by the shape, which tells nothing', () => {
    const rows = [['Клуб', 'Народу', 'Гонщиков на трассе']];
    const { shape } = propose(rows, COLUMNS);
    expect(shape).toMatch(/^[0-9a-f]{16}$/);
    expect(propose([['КЛУБ ', 'народу', 'гонщиков на трассе']], COLUMNS).shape).toBe(shape);
    expect(propose([['Клуб', 'Народа', 'Гонщиков на трассе']], COLUMNS).shape).not.toBe(shape);
    const remembered = (key: string) => (key === shape ? ['b', 'e', 'h'] : undefined);
    expect(propose(rows, COLUMNS, remembered)).toMatchObject({ sure: true, lacking: [] });
    for (const wrong of [
      ['b', 'e'],
      ['b', 'b', 'h'],
      ['b', '__proto__', 'h'],
    ])
      expect(ids(rows, () => wrong)).toBe('b-h');
  });
});

test('any rows get some proposal', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(...NAMES, '__proto__', 'constructor', 'A', 'Ү', ''),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }), (rows) => {
      const { matches, firstRow } = propose(rows, COLUMNS);
      expect(firstRow).toBeGreaterThanOrEqual(0);
      for (const { column } of matches) if (column !== undefined) expect(COLUMNS.map(({ id }) => id)).toContain(column);
    }),
  );
});
