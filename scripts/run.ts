/** Runs one tool of node_modules with this very Node, printing its name and time. */
import { spawnSync } from 'node:child_process';

/** @returns whether the tool ended well */
export function run(name: string, file: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name}: ${seconds} с\n`);
  return status === 0;
}
