/** Every pair of tokens that meets on a page, in every theme. Figures of the look: docs/look.md. */
import { describe, expect, it } from 'vitest';
import { contrast, themes, type Theme } from './contrast.ts';
import { read } from './tree.ts';

const found = themes(read('src/styles/tokens.css'));
const SCHEMES = ['black', 'white', 'blue', 'brown', 'green'];

/** [foreground, backgrounds, least ratio in light and dark]. 7 reading, 4.5 other text, 3 shapes. */
const PAIRS: [string, string[], number][] = [
  ['text', ['paper', 'field', 'sunk', 'soft', 'done-soft', 'warn-soft', 'err-soft', 'arch-soft', 'mark'], 7],
  ['text-2', ['paper', 'field', 'sunk', 'soft'], 4.5],
  ['ink', ['paper', 'field', 'sunk', 'soft', 'done-soft', 'warn-soft', 'err-soft', 'arch-soft'], 4.5],
  ['ink-2', ['paper', 'field', 'sunk', 'soft'], 4.5],
  ['on-ink', ['ink', 'ink-2'], 4.5],
  ['done', ['paper', 'field', 'done-soft'], 4.5],
  ['warn', ['paper', 'field', 'warn-soft'], 4.5],
  ['err', ['paper', 'err-soft'], 4.5],
  ['arch', ['paper', 'field', 'arch-soft'], 4.5],
  ['edge', ['paper', 'field', 'sunk', 'soft'], 3],
  ['warn-edge', ['paper', 'warn-soft'], 3],
  ['rose', ['paper', 'field'], 3],
];

const ratio = (theme: Theme | undefined, front: string, back: string): number =>
  contrast(theme?.[front] ?? '', theme?.[back] ?? '');
const pairs = PAIRS.flatMap(([front, backs, least]) => backs.map((back) => ({ front, back, least })));

describe('the formula', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#00ff00', 2.91],
  ])('gives for %s on %s %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 2);
    expect(contrast(other, one)).toBeCloseTo(expected, 2);
  });

  it('refuses what is not a colour', () => expect(() => contrast('#fff', '#000000')).toThrow('#fff'));
});

describe('themes', () => {
  it('replace every colour of the light one', () => {
    const { light = {}, ...others } = found;
    expect(Object.keys(light).length).toBeGreaterThan(20);
    for (const theme of [others['auto'], others['dark']])
      expect(Object.keys(light).filter((token) => theme?.[token] === light[token])).toEqual([]);
  });

  it('are the same dark whether chosen or taken from the system', () => expect(found['auto']).toEqual(found['dark']));

  it('have no colour without a pair', () => {
    const named = new Set([...pairs.flatMap(({ front, back }) => [front, back]), 'line']);
    expect(Object.keys(found['light'] ?? {}).filter((token) => !named.has(token))).toEqual([]);
  });
});

describe.each(['light', 'dark'])('%s', (name) => {
  it.each(pairs)('$front on $back ≥ $least', ({ front, back, least }) => {
    expect(ratio(found[name], front, back)).toBeGreaterThanOrEqual(least);
  });
});

describe.each(SCHEMES)('scheme «%s»', (name) => {
  it.each(pairs)('$front on $back ≥ 7', ({ front, back }) => {
    expect(ratio(found[name], front, back)).toBeGreaterThanOrEqual(7);
  });

  it('has two colours', () => expect(new Set(Object.values(found[name] ?? {})).size).toBe(2));
});

it('the browser shows the field of the light and of the dark theme', () => {
  const colours = [...read('src/components/layout/Base.astro').matchAll(/name="theme-color" content="(#\w+)"/g)].map(
    ([, colour]) => colour,
  );
  expect(colours).toEqual([found['light']?.['field'], found['dark']?.['field']]);
});
