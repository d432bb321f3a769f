import { expect, it } from 'vitest';
import { drawable } from './drawable.ts';

it.each([
  ['Ёлка «щётка» — № 5, 30 %', 'Ёлка «щётка» — № 5, 30 %'],
  ['Рама → руль', 'Рама — руль'],
  ['на\u00ADкач\u200Bать', 'накачать'],
  ['2241\u2011р', '2241-р'],
  ['1\u202F000 ₽', '1\u00A0000 ₽'],
  ['Готово ✓ 🚲!', 'Готово !'],
  ['Ҡала өс мең', 'Ҡала өс мең'],
])('%s → %s', (text, drawn) => expect(drawable(text)).toBe(drawn));
