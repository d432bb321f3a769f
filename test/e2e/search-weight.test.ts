/** What the search costs until it answers: bytes as they travel, gzipped, and round trips one after another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KB } from '../../src/checks/dist/limits.ts';
import { DIST } from './pages.ts';
import { searchSheet } from './search.ts';
import { openStage, scene, type Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Headers of an answer, bytes: an allowance. */
const HEADERS = 200;
/** Pagefind packs its own files. */
const PACKED = /\.(?:pf_\w+|pagefind)$/;

function weight(paths: readonly string[]): number {
  return paths.reduce((sum, path) => {
    const content = readFileSync(join(DIST, decodeURIComponent(path)));
    return sum + (PACKED.test(path) ? content.length : gzipSync(content, { level: 9 }).length) + HEADERS;
  }, 0);
}

/** Scripts and data of the search; a page asks for more at the first touch, whatever is touched. */
const OURS = /^\/(?:search|pagefind)\/|^\/_astro\/(?:search|rest|distance|engine)\./;

test('первый ответ — один круг по сети и не больше 25 КБ, полный — не больше 130', async () => {
  await scene(stage, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (OURS.test(pathname)) asked.push(pathname);
    });
    // What follows the first answer is held back until it stands.
    let release = (): void => undefined;
    const stands = new Promise<void>((done) => (release = done));
    await page.route(/\/(?:rest|distance)\.|\/search\/.*\.txt/, async (route) => {
      await stands;
      await route.continue();
    });
    await page.goto(stage.at('/'), { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await page.keyboard.press('Control+KeyK');
    const { field, results } = searchSheet(page);
    await field.fill('пароль');
    await results.first().waitFor();
    const first = asked.filter((path) => /head\.json$|\/search\./.test(path));
    expect(first.length).toBe(2);
    expect(weight(first)).toBeLessThanOrEqual(25 * KB);
    release();
    await expect.poll(() => page.locator('dialog .found__text mark').count(), { timeout: 15_000 }).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(first.length);
    expect(weight(asked)).toBeLessThanOrEqual(130 * KB);
  });
});
