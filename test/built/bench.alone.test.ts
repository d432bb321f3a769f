/** The build that `npm run bench` measures: whole, verified, and without drawing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openWorkshop } from '../bench/builds.ts';

const GUIDES = 10;
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const workshop = openWorkshop(folder, GUIDES);
afterAll(() => {
  workshop.close();
  rmSync(folder, { recursive: true });
});

it('makes every guide with its steps, and one picture for all cards', async () => {
  const { cpu, memory } = await workshop.build();
  const pages = readdirSync(workshop.site, { recursive: true, encoding: 'utf8' });
  expect(pages.filter((name) => /^kak\/stanok-\d+\/index\.html$/.test(name))).toHaveLength(GUIDES);
  expect(pages.filter((name) => /^kak\/stanok-1\/[a-z]+\/index\.html$/.test(name)).length).toBeGreaterThan(4);
  const cards = pages.filter((name) => /^og\/.+\.png$/.test(name)).map((name) => join(workshop.site, name));
  expect(cards.length).toBeGreaterThan(5 * GUIDES);
  expect(new Set(cards.map((name) => readFileSync(name).toString('base64'))).size).toBe(1);
  expect(cpu).toBeGreaterThan(1);
  expect(memory).toBeGreaterThan(1e8);
});
