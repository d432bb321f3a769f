/** `npm run lighthouse [-- /kak/ …]`: Lighthouse over the built site; exit code 1 when a category is below 100. */
import { lighthouse } from '../test/lighthouse/measure.ts';

const fine = await lighthouse(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`));
process.exitCode = fine ? 0 : 1;
