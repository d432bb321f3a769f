/** How the tests find their browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from './browser.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pamyatka-path-'));
  for (const name of ['chromium-browser', 'google-chrome']) writeFileSync(join(folder, name), '', { mode: 0o755 });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('CHROMIUM_PATH важнее того, что стоит на машине', async () => {
  const named = join(folder, 'google-chrome');
  expect(await findBrowser({ CHROMIUM_PATH: named, PATH: folder })).toEqual({ path: named });
});

test('без CHROMIUM_PATH берётся первый известный браузер из PATH', async () => {
  expect(await findBrowser({ PATH: `/net-takoj-papki:${folder}` })).toEqual({ path: join(folder, 'chromium-browser') });
});

test('браузер без окон быстрее: он берётся прежде других', async () => {
  const shell = join(folder, 'chromium-headless-shell');
  writeFileSync(shell, '', { mode: 0o755 });
  expect(await findBrowser({ PATH: folder })).toEqual({ path: shell });
});

test('неверный CHROMIUM_PATH назван по-русски, другой браузер вместо него не берётся', async () => {
  await expect(findBrowser({ CHROMIUM_PATH: '/net/takogo', PATH: folder })).rejects.toThrow(
    'CHROMIUM_PATH указывает на «/net/takogo», но такой программы нет.',
  );
});
