/**
 * Which other names of the pages come in the head, with their titles: those whose words the page and its parts are
 * most often called by, and that the titles do not have, by the letters they cost. Every name stands for a query.
 */
import { termsOf } from '../words/terms.ts';

/** A page with the titles of its parts. */
export interface Named {
  url: string;
  titles: string[];
  names: string[];
  /** Other names of its parts. */
  partNames?: string[];
}

/** What a name costs beside its letters. */
const MARK = 3;
/** Power of the number of names that have a word: 0 counts every new word alike. */
const SHARED = 3;

interface Candidate {
  page: Named;
  name: string;
  terms: string[];
}

/** Page → term → in how many names of the page and of its parts it stands. */
function countsOf({ names, partNames = [] }: Named): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of [...names, ...partNames])
    for (const term of new Set(termsOf(name))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/**
 * Address → names, in the order in which they stand on the page.
 * @param room letters that there is room for
 */
export function firstNames(
  pages: readonly Named[],
  stopWords: ReadonlySet<string>,
  room = Infinity,
): Map<string, string[]> {
  const said = new Map(pages.map((page) => [page, new Set(page.titles.flatMap(termsOf))]));
  const counts = new Map(pages.map((page) => [page, countsOf(page)]));
  const fresh = ({ page, terms }: Candidate) =>
    terms
      .filter((term) => !said.get(page)?.has(term))
      .reduce((sum, term) => sum + (counts.get(page)?.get(term) ?? 1) ** SHARED, 0);
  const worth = (each: Candidate) => fresh(each) / (each.name.length + MARK);
  const chosen = new Set<Candidate>();
  let left = pages.flatMap((page) =>
    page.names.map((name) => ({ page, name, terms: termsOf(name).filter((term) => !stopWords.has(term)) })),
  );
  for (let free = room; free > 0;) {
    left = left.filter((each) => each.name.length <= free && fresh(each) > 0);
    const [first, ...others] = left;
    if (!first) break;
    const best = others.reduce((top, each) => (worth(each) > worth(top) ? each : top), first);
    chosen.add(best);
    left = left.filter((each) => each !== best);
    free -= best.name.length + 1;
    for (const term of best.terms) said.get(best.page)?.add(term);
  }
  const order = ({ page, name }: Candidate) => page.names.indexOf(name);
  const names = (page: Named) =>
    [...chosen]
      .filter((each) => each.page === page)
      .sort((a, b) => order(a) - order(b))
      .map(({ name }) => name);
  return new Map(pages.map((page) => [page.url, names(page)]));
}
