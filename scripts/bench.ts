/** `npm run bench [-- guides]`: what a build of a large knowledge base costs; exit code 1 when a limit is missed. */
import { bench, guidesOf } from '../test/bench/bench.ts';
import { expectProc } from '../test/bench/tree.ts';

try {
  expectProc();
  process.exitCode = (await bench(guidesOf(process.argv[2]), console.log)) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
