/**
 * Lighthouse with a lockfile of its own: 114 packages and 176 MB are too many for everybody's `npm ci`.
 * They come with the first `npm run lighthouse` and lie in `node_modules/.cache`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, FLAGS } from '../../src/integrations/browser.ts';
import type { Result } from './report.ts';

const SOURCE = join(import.meta.dirname, 'tool');
const ROOM = join(import.meta.dirname, '../../node_modules/.cache/pamyatka-lighthouse');
const PROGRAM = join(ROOM, 'node_modules/lighthouse/cli/index.js');
const LOCK = 'package-lock.json';

function isInstalled(): boolean {
  const same = (name: string): boolean => readFileSync(join(ROOM, name)).equals(readFileSync(join(SOURCE, name)));
  return existsSync(PROGRAM) && same(LOCK);
}

/** @throws when the packages do not come: the first run needs the registry */
export function install(): void {
  if (isInstalled()) return;
  mkdirSync(ROOM, { recursive: true });
  for (const name of ['package.json', LOCK]) copyFileSync(join(SOURCE, name), join(ROOM, name));
  const command = 'npm ci --ignore-scripts --no-audit --no-fund';
  const { status } = spawnSync(command, { cwd: ROOM, shell: true, stdio: 'inherit' });
  if (status !== 0)
    throw new Error(`Lighthouse не установился: нужна сеть для «${command}» (the first run needs the registry).`);
}

/** Mobile, simulated throttling, no reports to anybody. */
const OPTIONS = [
  '--output=json',
  '--output-path=stdout',
  '--quiet',
  '--form-factor=mobile',
  '--throttling-method=simulate',
  '--only-categories=performance,accessibility,best-practices,seo',
  '--no-enable-error-reporting',
  `--chrome-flags=--headless=new ${FLAGS.join(' ')}`,
];

/** Opens a page in a browser of its own. @throws with what Lighthouse said when it gives no result */
export async function examine(address: string): Promise<Result> {
  const { path, env } = await findBrowser();
  const child = spawn(process.execPath, [PROGRAM, address, ...OPTIONS], {
    env: { ...process.env, ...env, CHROME_PATH: path },
  });
  let [said, complained] = ['', ''];
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (complained += part.toString()));
  await new Promise((done) => child.on('close', done));
  try {
    return JSON.parse(said) as Result;
  } catch (error) {
    throw new Error(`Lighthouse не дал ответа о ${address}:\n${complained}`, { cause: error });
  }
}
