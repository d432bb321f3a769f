/** Measures the search: `npm run bench:search -- [queries.json] [--ablation] [--misses] [--engines]`, or `--growth` or `--line` (the built site on a slow line) alone. */
import { contentFolder } from '../src/checks/content.ts';
import { bench } from '../test/search/bench/bench.ts';

const words = process.argv.slice(2);
const file = words.find((word) => !word.startsWith('--')) ?? 'test/search/queries-work.json';
for (const line of await bench(contentFolder(), file, words)) console.log(line);
