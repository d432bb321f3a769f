import { expect, it } from 'vitest';
import { lightPalette } from './palette.ts';

const NAMES = ['paper', 'field', 'text', 'text-2', 'ink', 'rose', 'arch', 'warn-edge', 'edge'];
const sheet = (colour: string) => NAMES.map((name) => `--${name}: ${colour};`).join('');

it('takes the light colours: those that stand first', () => {
  expect(lightPalette(`:root{${sheet('#aaaaaa')}} @media (prefers-color-scheme: dark){${sheet('#000000')}}`).ink).toBe(
    '#aaaaaa',
  );
});

it('says which colour is missing', () => {
  expect(() => lightPalette(sheet('#aaaaaa').replace('--rose', '--rosa'))).toThrow('--rose');
});
