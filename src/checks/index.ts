/** The one door to the checks: for the command, the development overlay and the tests. */
import { readContent } from './content.ts';
import { checkImages } from './links/images.ts';
import { checkLinks } from './links/links.ts';
import { checkLinkStatus } from './links/status.ts';
import { checkFields } from './markdown/fields.ts';
import { checkHeadings } from './markdown/headings.ts';
import { checkMdx } from './markdown/mdx.ts';
import { checkTables } from './markdown/tables.ts';
import { sortProblems, type Problem } from './problem.ts';
import { checkDates } from './structure/dates.ts';
import { checkDiagrams } from './structure/diagrams.ts';
import { checkExpectations } from './structure/expectations.ts';
import { checkIds } from './structure/ids.ts';
import { checkPermalinks } from './structure/permalinks.ts';
import { checkRedirects } from './structure/redirects.ts';
import { checkReferences } from './structure/references.ts';
import { checkSchema } from './structure/schema.ts';
import { checkTitles } from './structure/titles.ts';
import { survey, type Survey } from './survey.ts';
import { checkLookAlikes } from './text/look-alikes.ts';
import { checkPrivacy } from './text/privacy.ts';
import { checkSteps } from './text/steps.ts';

export { contentFolder } from './content.ts';
export { formatReport, isEditingError, isError, toJson, toOverlay, type Problem } from './problem.ts';
export { extendLock, lostAddresses } from './structure/permalinks.ts';
export type { Survey } from './survey.ts';

type Check = (survey: Survey) => Iterable<Problem>;

const CHECKS: Check[] = [
  ({ entries }) => entries.flatMap((entry) => [...checkSchema(entry)]),
  checkReferences,
  checkIds,
  checkTitles,
  checkDates,
  checkDiagrams,
  checkExpectations,
  checkRedirects,
  checkPermalinks,
  checkMdx,
  checkFields,
  checkHeadings,
  checkTables,
  checkLinks,
  checkLinkStatus,
  checkImages,
  checkSteps,
  checkLookAlikes,
  checkPrivacy,
];

export interface Result extends Survey {
  /** All of them, by file and place. */
  problems: Problem[];
  /** Number of files that were looked at. */
  files: number;
}

/**
 * Checks a content folder. Never throws on what stands in it.
 * @param label name of the folder in the report; by default its path from here
 */
export function checkContent(dir: string, label?: string): Result {
  const content = readContent(dir, label);
  const found = survey(content);
  const files = [...content.tree.values()].filter((kind) => kind === 'file').length;
  // Of a folder that is none nothing else is worth saying.
  const checked = content.tree.size === 0 ? [] : CHECKS.flatMap((check) => [...check(found)]);
  return { ...found, problems: sortProblems([...content.problems, ...checked]), files };
}
