/** Prints what is wrong with a built site. Also `node scripts/verify.ts [folder]`. */
import { checkDist } from '../src/checks/dist/index.ts';
import { formatProblem, isError } from '../src/checks/index.ts';
import { buildSettings } from '../src/integrations/settings.ts';

/** @returns whether the built site has no errors */
export function verify(folder: string): boolean {
  const { base, origin } = buildSettings();
  const problems = checkDist(folder, { base, origin });
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n\n`);
  return !problems.some(isError);
}
