import { describe, expect, it } from 'vitest';
import { toCyrillic } from './cyrillic.ts';

describe('toCyrillic', () => {
  it.each([
    ['koleso', 'колесо'],
    ['shchetka', 'щетка'],
    ['kolyasochnik', 'колясочник'],
  ])('%s → %s', (latin, cyrillic) => {
    expect(toCyrillic(latin)).toBe(cyrillic);
  });
});
