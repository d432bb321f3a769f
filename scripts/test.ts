/**
 * `npm test`: everything, in the order in which faults are cheapest to find.
 * Stops at the first stage that fails.
 */
import { run } from './run.ts';

const vitest = 'node_modules/vitest/vitest.mjs';
const stages: [string, string, string[]][] = [
  ['Типы и стиль', 'scripts/lint.ts', []],
  ['Правила и проверки', vitest, ['run', '--project', 'unit']],
  ['Сборка', 'scripts/build.ts', []],
  ['Собранный сайт и браузер', vitest, ['run', '--project', 'built', '--project', 'alone']],
];

for (const [name, file, args] of stages) if (!run(name, file, args)) process.exit(1);
