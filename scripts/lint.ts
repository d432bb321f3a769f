/**
 * `npm run lint`: types, ESLint, formatting, dead code. All run, then the exit code tells.
 * A fresh clone has no `.astro/types.d.ts`; without it ESLint reads `astro:content` as `any`.
 */
import { run } from './run.ts';

const tools = [
  { name: 'Типы содержания', file: 'node_modules/astro/bin/astro.mjs', args: ['sync', '--silent'] },
  {
    name: 'Типы',
    file: 'node_modules/@astrojs/check/bin/astro-check.js',
    args: ['--minimumFailingSeverity', 'warning'],
  },
  { name: 'ESLint', file: 'node_modules/eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  {
    name: 'Оформление кода',
    file: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '.'],
  },
  { name: 'Мёртвый код', file: 'node_modules/knip/bin/knip.js', args: [] },
];

const failed = tools.filter(({ name, file, args }) => !run(name, file, args));
process.exitCode = failed.length > 0 ? 1 : 0;
