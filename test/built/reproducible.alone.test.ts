/**
 * R-D5b: two builds of one content are byte-identical, wherever and whenever they run.
 * The real content, another folder of the project and a cut network: test/machine.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildSite, type Built } from '../e2e/build.ts';
import { sumsOf } from './sums.ts';

const MINIMAL = resolve('test/fixtures/content-minimal');
const room = mkdtempSync(join(tmpdir(), 'pamyatka-twice-'));

const builds: Built[] = [];
beforeAll(async () => {
  const copy = join(room, 'elsewhere');
  cpSync(MINIMAL, copy, { recursive: true });
  builds.push(await buildSite({ PAMYATKA_CONTENT: MINIMAL, TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' }));
  // Turkish letters and Estonian order are what careless code stumbles over; midnight is a day apart.
  builds.push(
    await buildSite({ PAMYATKA_CONTENT: copy, TZ: 'Pacific/Pago_Pago', LANG: 'et_EE.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
  );
});
afterAll(() => {
  for (const { remove } of builds) remove();
  rmSync(room, { recursive: true });
});

it('in another folder, time zone and language the same files come out', () => {
  const [first, second] = builds.map(({ folder }) => sumsOf(folder));
  expect(Object.keys(first ?? {}).length).toBeGreaterThan(50);
  expect(second).toEqual(first);
});

it('without a mailbox nobody is named in security.txt', () => {
  expect(existsSync(join(builds[0]?.folder ?? '', '.well-known'))).toBe(false);
});
