/** Runs one tool of node_modules with this very Node, printing its name and time. */
import { spawn, spawnSync } from 'node:child_process';

const verdict = (good: boolean, name: string, start: number): string =>
  `${good ? '✓' : '✗'} ${name}: ${((performance.now() - start) / 1000).toFixed(1)} с\n`;

/** @returns whether the tool ended well */
export function run(name: string, file: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [file, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  process.stdout.write(verdict(status === 0, name, start));
  return status === 0;
}

/** The same beside other tools: what it prints is kept together and shown when it ends. */
export async function runApart(name: string, file: string, args: string[]): Promise<boolean> {
  const start = performance.now();
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...colours },
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => said.push(piece));
  child.stderr.on('data', (piece: Buffer) => said.push(piece));
  const status = await new Promise<number | null>((done) => child.once('close', done));
  process.stdout.write(Buffer.concat(said).toString() + verdict(status === 0, name, start));
  return status === 0;
}
