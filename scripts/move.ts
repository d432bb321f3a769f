/** `npm run move -- guide old new`: renames a page, a step or an entry; old links go on working. */
import { contentFolder } from '../src/checks/index.ts';
import { move, Refusal } from '../src/editing/move/index.ts';

// eslint-disable-next-line no-restricted-syntax -- An editor's act has a day; no build reads the clock.
const today = new Date().toISOString().slice(0, 10);

try {
  process.stdout.write(`${move(contentFolder(), process.argv.slice(2), today)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
