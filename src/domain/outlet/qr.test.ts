import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode, QUIET } from './qr.ts';

/** Draws the path back into modules. */
function modules({ path, size }: ReturnType<typeof qrCode>): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let at = 0; at < Number(length); at += 1) (grid[Number(y)] as boolean[])[Number(x) + at] = true;
  return grid;
}

const ADDRESS = 'https://club.example/kak/smazat-cep/';

test('the path draws the very modules of the code', () => {
  const drawn = modules(qrCode(ADDRESS));
  expect(drawn).toEqual(encode(ADDRESS, { ecc: 'M', border: QUIET }).data);
  expect(drawn.flat().filter(Boolean).length).toBeGreaterThan(200);
});

test('four modules stay empty on every side, the corner of the finder follows', () => {
  const drawn = modules(qrCode(ADDRESS));
  expect(drawn.slice(0, QUIET).flat()).not.toContain(true);
  expect(drawn.map((row) => row.slice(0, QUIET)).flat()).not.toContain(true);
  expect(drawn[QUIET]?.slice(QUIET, QUIET + 8)).toEqual([true, true, true, true, true, true, true, false]);
});

test('another address gives another code', () => {
  expect(qrCode(ADDRESS)).toEqual(qrCode(ADDRESS));
  expect(qrCode(`${ADDRESS}x/`).path).not.toBe(qrCode(ADDRESS).path);
});
