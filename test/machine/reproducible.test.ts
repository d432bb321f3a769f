/**
 * R-D5b with the real content: the project lies in another folder, in another time zone and language,
 * has no network at all — and the site comes out the same, byte for byte.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, expect, it } from 'vitest';
import { hostingFolder } from '../../src/integrations/hosting.ts';
import { sumsOf } from '../built/sums.ts';
import { DIST } from '../e2e/pages.ts';
import { buildCommand } from './build.ts';
import { tool } from './tools.ts';

/** What a checkout holds that a build reads. */
const PROJECT = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

const room = mkdtempSync(join(tmpdir(), 'pamyatka-apart-'));
const project = join(room, 'a project of its own');
const out = join(room, 'dist');
afterAll(() => rmSync(room, { recursive: true }));

/** A user of his own may cut the network where only the administrator may otherwise. */
const cut = [tool('unshare'), ...(process.getuid?.() === 0 ? [] : ['--map-root-user']), '--net'];

it('the network is really cut', () => {
  const script = 'console.log(Object.values(require("node:os").networkInterfaces()).flat().length)';
  const [program = '', ...args] = [...cut, process.execPath, '-e', script];
  const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  expect([stdout.trim(), stderr]).toEqual(['0', '']);
  expect(Object.values(networkInterfaces()).flat().length).toBeGreaterThan(0);
});

it('a build elsewhere without network gives the same files', () => {
  for (const name of PROJECT) cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  buildCommand(
    out,
    { TZ: 'Asia/Kamchatka', LANG: 'tr_TR.UTF-8', LC_ALL: 'et_EE.UTF-8' },
    { cwd: project, before: cut },
  );
  const first = sumsOf(DIST);
  expect(Object.keys(first).length).toBeGreaterThan(400);
  expect(sumsOf(out)).toEqual(first);
  for (const name of ['nginx.conf', '_headers', '_redirects', 'SHA256SUMS'])
    expect(readFileSync(join(hostingFolder(out), name), 'utf8')).toBe(
      readFileSync(join(hostingFolder(DIST), name), 'utf8'),
    );
});
