/** The one door to the verification of a built site: for commands and tests. */
import { checkCard, checkSameCards } from './card.ts';
import { checkCanonicals } from './canonical.ts';
import { checkAttributes, checkPolicy } from './csp.ts';
import { checkDescription, checkLanguage, checkOpenGraph, checkTitle, checkViewport } from './head.ts';
import { checkCode, checkForbidden, checkLinkNames, checkLinks } from './links.ts';
import { checkAsset, checkLoads } from './loads.ts';
import { readPage, type PageRule } from './page.ts';
import type { DistProblem } from './report.ts';
import { readSite, type Place, type Site } from './site.ts';
import { checkHeadings, checkIds, checkSkipLink, checkTables } from './structure.ts';
import { checkAnchors, checkTitles, checkUnused, factsOf, type Facts } from './whole.ts';

export { formatDistReport, isDistError, type DistProblem } from './report.ts';
export { measureBudgets, } from './budgets.ts';
export { formatBudgets } from './budgets-report.ts';
export { completeLockfile, type Lockfile, type Manifest } from './lockfile.ts';
export { checkLockfile } from './lockfile-check.ts';
export { readPlace } from './page.ts';
export { readSite, type Place, } from './site.ts';

const PAGE_RULES: PageRule[] = [
  checkLanguage,
  checkTitle,
  checkDescription,
  checkViewport,
  checkOpenGraph,
  checkCard,
  checkHeadings,
  checkIds,
  checkTables,
  checkSkipLink,
  checkLinks,
  checkLinkNames,
  checkForbidden,
  checkCode,
  checkLoads,
  checkPolicy,
  checkAttributes,
];

const SITE_RULES: ((all: Map<string, Facts>, site: Site) => Iterable<DistProblem>)[] = [
  checkAnchors,
  checkTitles,
  checkSameCards,
  checkCanonicals,
  checkUnused,
];

const compare = (a: DistProblem, b: DistProblem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);

/** Files that hold styles or scripts of ours; the search engine's own are not ours to judge. */
const isAsset = (file: string): boolean => /\.(?:css|m?js)$/.test(file) && !file.startsWith('pagefind/');

/**
 * Checks every page of a built site.
 * @param folder where it was built
 * @param place where it will be published
 */
export function checkDist(folder: string, place: Place): DistProblem[] {
  const site = readSite(folder, place);
  const pages = [...site.files].filter((file) => file.endsWith('.html'));
  if (pages.length === 0)
    return [
      {
        code: 'dist-empty',
        file: '.',
        message: 'в папке нет ни одной страницы',
        fix: 'сначала соберите сайт: npm run build',
      },
    ];
  const all = new Map<string, Facts>();
  const problems: DistProblem[] = [];
  for (const file of pages) {
    const page = readPage(site, file);
    all.set(file, factsOf(page, site));
    problems.push(...PAGE_RULES.flatMap((rule) => [...rule(page, site)].map((fault) => ({ ...fault, file }))));
  }
  for (const file of [...site.files].filter(isAsset))
    problems.push(...[...checkAsset(site, file)].map((fault) => ({ ...fault, file })));
  return [...problems, ...SITE_RULES.flatMap((rule) => [...rule(all, site)])].sort(compare);
}
