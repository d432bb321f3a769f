/**
 * `npm run test:machine`: what needs more than Node and a browser: web servers, other browsers, no network.
 * A tool that is missing is a failure that names its package; the README lists them all.
 */
import { run } from './run.ts';

const stages: [string, string, string[]][] = [
  ['Сборка', 'scripts/build.ts', []],
  ['Программы этой машины', 'node_modules/vitest/vitest.mjs', ['run', '--project', 'machine']],
];

for (const [name, file, args] of stages) if (!run(name, file, args)) process.exit(1);
