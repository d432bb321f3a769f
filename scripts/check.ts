/** `npm run check [folder] [--json]`: prints every problem of the content; exit code 1 when there are errors. */
import { checkContent, contentFolder, formatReport, isError, toJson } from '../src/checks/index.ts';

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
const { problems, files } = checkContent(contentFolder(folder));

process.stdout.write(
  args.includes('--json') ? `${JSON.stringify(problems.map(toJson), null, 2)}\n` : formatReport(problems, files),
);
process.exitCode = problems.some(isError) ? 1 : 0;
