/**
 * `npm run lint`: types, ESLint, formatting, dead code. All run, then the exit code tells.
 * Two at a time, the longest first; each prints when it is done.
 */
import { run, runApart } from './run.ts';

// A fresh clone has no `.astro/types.d.ts`; without it ESLint reads `astro:content` as `any`.
const prepared = run('Типы содержания', 'node_modules/astro/bin/astro.mjs', ['sync', '--silent']);

const tools: [string, string, string[]][] = [
  ['Типы', 'node_modules/@astrojs/check/bin/astro-check.js', ['--minimumFailingSeverity', 'warning']],
  ['ESLint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']],
  ['Оформление кода', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['Мёртвый код', 'node_modules/knip/bin/knip.js', []],
];

async function worker(): Promise<boolean> {
  let good = true;
  for (let tool = tools.shift(); tool; tool = tools.shift()) good = (await runApart(...tool)) && good;
  return good;
}

const good = await Promise.all([worker(), worker()]);
process.exitCode = prepared && good.every(Boolean) ? 0 : 1;
