/** Builds the site once more, with another address or another content, into a folder of its own. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Built {
  folder: string;
  remove: () => void;
}

/** Only these are passed on: the test runner's own variables (BASE_URL, MODE …) would get into the site. */
const KEPT = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'SOURCE_DATE_EPOCH'];

/** `settings` are environment variables: PAMYATKA_URL, PAMYATKA_CONTENT. */
export async function buildSite(settings: Record<string, string>): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'pamyatka-'));
  const kept = Object.fromEntries(KEPT.map((name) => [name, process.env[name]]));
  const env = { ...kept, ...settings, PAMYATKA_OUT: folder, ASTRO_TELEMETRY_DISABLED: '1' };
  try {
    await run(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: root,
      env,
      maxBuffer: 1e8,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(
      `Сборка не удалась (${JSON.stringify(settings)}):\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`,
      { cause: error },
    );
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
