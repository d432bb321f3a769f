/** What a program costs with all programs that it starts: their time on the processor and their memory together. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  /** User and system time of the whole tree, seconds. */
  cpu: number;
  /** The most memory that the tree held at once, bytes. */
  memory: number;
}

/** How often memory is looked at, milliseconds. */
const EVERY = 100;

/** Parts of a second in which the kernel tells times: the same on every machine. */
const TICKS = 100;

/** Places of «cutime» and «cstime» in /proc/self/stat after the name of the program, which may hold spaces. */
const WAITED = [13, 14];

/** Time of all programs that this one started and saw end, with those that they started; seconds. */
function spentByOthers(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return WAITED.reduce((sum, place) => sum + Number(fields[place]), 0) / TICKS;
}

interface Running {
  parent: number;
  memory: number;
}

/** A program may end while it is looked at. */
function running(): Map<number, Running> {
  const found = new Map<number, Running>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const field = (pattern: RegExp) => Number(pattern.exec(status)?.[1] ?? 0);
      found.set(Number(name), { parent: field(/^PPid:\s+(\d+)/m), memory: 1024 * field(/^VmRSS:\s+(\d+) kB/m) });
    } catch {
      continue;
    }
  }
  return found;
}

/** Memory of a program and of all below it, bytes. */
function memoryOf(root: number): number {
  const all = running();
  const isBelow = (pid: number): boolean => {
    const parent = all.get(pid)?.parent;
    return pid === root || (parent !== undefined && isBelow(parent));
  };
  return [...all].reduce((sum, [pid, { memory }]) => sum + (isBelow(pid) ? memory : 0), 0);
}

/** @throws where the system does not tell what its programs spend */
export function expectProc(): void {
  if (!existsSync('/proc/self/stat'))
    throw new Error('Измерить можно только в Linux: время и память программ читаются в /proc.');
}

/**
 * Runs Node and waits for its end.
 * @param args what Node gets
 * @param env all that the program knows of the environment
 * @throws with the last words of the program when it fails
 */
export async function costOf(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Cost> {
  const before = spentByOthers();
  let memory = 0;
  let words = '';
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (words = (words + part.toString()).slice(-2000)));
  const timer = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), EVERY);
  const status = await ended.finally(() => clearInterval(timer));
  if (status !== 0) throw new Error(`${args.join(' ')}: код ${status}\n${words}`);
  return { cpu: spentByOthers() - before, memory };
}
