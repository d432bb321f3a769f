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

/** `settings` are environment variables: PAMYATKA_URL, PAMYATKA_CONTENT. */
export async function buildSite(settings: Record<string, string>): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'pamyatka-'));
  const env = { ...process.env, ...settings, PAMYATKA_OUT: folder, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  try {
    await run(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: root, env, maxBuffer: 1e8 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`Сборка не удалась (${JSON.stringify(settings)}):\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`, { cause: error });
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
