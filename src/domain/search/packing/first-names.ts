/**
 * Which other names of the pages come in the head, with their titles: those that bring the most words which the
 * title of the page and the titles of its parts do not have, by the letters they cost.
 */
import { termsOf } from '../words/terms.ts';

/** A page with the titles of its parts. */
export interface Named {
  url: string;
  titles: string[];
  names: string[];
}

/** Letters of names that a page has in the middle; measured, docs/search.md. */
const LETTERS = 50;
/** What a name costs beside its letters. */
const MARK = 3;

interface Candidate {
  page: Named;
  name: string;
  terms: string[];
}

/**
 * Address → names, in the order in which they stand on the page.
 * @param most letters that there is room for at all
 */
export function firstNames(
  pages: readonly Named[],
  stopWords: ReadonlySet<string>,
  most = Infinity,
): Map<string, string[]> {
  const said = new Map(pages.map((page) => [page, new Set(page.titles.flatMap(termsOf))]));
  const fresh = ({ page, terms }: Candidate) => terms.filter((term) => !said.get(page)?.has(term)).length;
  const worth = (each: Candidate) => fresh(each) / (each.name.length + MARK);
  const chosen = new Set<Candidate>();
  let left = pages.flatMap((page) =>
    page.names.map((name) => ({ page, name, terms: termsOf(name).filter((term) => !stopWords.has(term)) })),
  );
  for (let room = Math.min(pages.length * LETTERS, most); room > 0;) {
    left = left.filter((each) => each.name.length <= room && fresh(each) > 0);
    const [first, ...others] = left;
    if (!first) break;
    const best = others.reduce((top, each) => (worth(each) > worth(top) ? each : top), first);
    chosen.add(best);
    left = left.filter((each) => each !== best);
    room -= best.name.length + 1;
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
