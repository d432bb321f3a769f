/** Prints what is wrong with a built site. */
import { checkDist, formatDistReport, isDistError } from '../src/checks/dist/index.ts';
import { buildSettings } from '../src/integrations/settings.ts';

/** @returns whether the built site has no errors */
export function verify(folder: string): boolean {
  const { base, origin } = buildSettings();
  const problems = checkDist(folder, { base, origin });
  if (problems.length > 0) process.stdout.write(formatDistReport(problems));
  return !problems.some(isDistError);
}
