/** The build as an adopter runs it: the whole command, with its checks and what it writes beside the folder. */
import { spawnSync } from 'node:child_process';

/** Only these are passed on: the test runner's own variables would get into the site. */
const KEPT = ['PATH', 'HOME', 'TMPDIR', 'SOURCE_DATE_EPOCH'];

export interface Ground {
  /** Folder of the project, the current one by default. */
  cwd?: string;
  /** Program in front of the command, with its arguments. */
  before?: string[];
}

/**
 * @param out folder of the result
 * @param settings environment variables
 * @throws with the output when the build fails
 */
export function buildCommand(out: string, settings: Record<string, string>, { cwd, before = [] }: Ground = {}): void {
  const kept = Object.fromEntries(KEPT.map((name) => [name, process.env[name]]));
  const [program = '', ...args] = [...before, process.execPath, 'scripts/build.ts'];
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...kept, ...settings, PAMYATKA_OUT: out, ASTRO_TELEMETRY_DISABLED: '1' },
    ...(cwd !== undefined && { cwd }),
  });
  if (status !== 0) throw new Error(`Сборка не удалась (${JSON.stringify(settings)}):\n${stdout}\n${stderr}`);
}
