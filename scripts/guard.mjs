/**
 * Runs a script of this folder with a Node that can read TypeScript: `node scripts/guard.mjs scripts/check.ts …`.
 * Node comes with the packages; it is found by its place, since npm 10 takes its link out of `.bin` again when it
 * drops the packages of other systems.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [script, ...options] = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map(Number);
const system = process.platform === 'win32' ? 'win' : process.platform;
const packaged = fileURLToPath(
  new URL(`../node_modules/node-${system}-${process.arch}/bin/node${system === 'win' ? '.exe' : ''}`, import.meta.url),
);

process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (major > 22 || (major === 22 && minor >= 18)) {
  process.argv = [process.argv[0], resolve(script), ...options];
  await import(pathToFileURL(resolve(script)).href);
} else if (existsSync(packaged)) {
  const { status } = spawnSync(packaged, [script, ...options], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  process.stderr.write(
    `Нужен Node 22.18 или новее, а здесь ${process.versions.node}.\n` +
      'Обычно нужная версия ставится сама вместе с пакетами: выполните npm ci без --omit=optional.\n' +
      'На macOS установите Node 24 с nodejs.org.\n',
  );
  process.exitCode = 1;
}
