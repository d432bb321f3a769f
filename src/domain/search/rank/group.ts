/** One result per page: which of its parts, if any, the reader should land on. */
import { ABOUT, PLACE } from './fields.ts';
import type { SearchIndex } from './index.ts';
import type { RankedDoc } from './rank.ts';
import type { ScoredTerm } from './score.ts';

export interface PageResult {
  /** The page itself, when any of its own words was found. */
  page: number;
  best: RankedDoc;
  /** The part to open the page at. */
  part: RankedDoc | undefined;
  /** Other parts that answer, best first. */
  others: RankedDoc[];
  score: number;
}

/** A part is opened when it is about at least this share of what the page's title leaves unanswered. */
const LEAST_REST = 0.5;
/** Below this share of the query nothing is left unanswered. */
const NOTHING = 0.12;
/** A part whose title or caption is this much more like the query than the page's title wins outright. */
const LIKER = 0.05;

/** Rarity of each term that the page's own title leaves unanswered. */
function unanswered(page: RankedDoc | undefined, terms: readonly ScoredTerm[]): number[] {
  const asked = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  return terms.map(({ rarity }, i) => {
    const hit = page?.hits[i];
    return (rarity / asked) * (1 - (hit && hit.mask & PLACE.title ? hit.cover : 0));
  });
}

const titleLikeness = (page: RankedDoc | undefined): number => page?.titleLikeness ?? 0;

/** Does a part answer what the page's title does not? Its aliases name the parts as often as the page. */
function choosePart(page: RankedDoc | undefined, parts: RankedDoc[], terms: readonly ScoredTerm[]): RankedDoc | undefined {
  const first = parts[0];
  if (!first) return undefined;
  const liker = parts.reduce((best, part) => ((part.phrase?.likeness ?? 0) > (best.phrase?.likeness ?? 0) ? part : best), first);
  if ((liker.phrase?.likeness ?? 0) > titleLikeness(page) + LIKER) return liker;
  const rest = unanswered(page, terms);
  const left = rest.reduce((sum, each) => sum + each, 0);
  if (left < NOTHING) return undefined;
  const answers = (part: RankedDoc) => rest.reduce((sum, each, i) => {
    const hit = part.hits[i];
    return sum + (hit && hit.mask & ABOUT ? each * hit.cover : 0);
  }, 0);
  const best = parts.reduce((winner, part) => (answers(part) > answers(winner) + 1e-9 ? part : winner), first);
  return answers(best) >= left * LEAST_REST ? best : undefined;
}

/** Pages in order of their best record. */
export function groupByPage(ranked: readonly RankedDoc[], terms: readonly ScoredTerm[], index: SearchIndex, steps: boolean): PageResult[] {
  const groups = new Map<number, RankedDoc[]>();
  for (const each of ranked) {
    const page = index.parents[each.doc] ?? each.doc;
    groups.set(page, [...(groups.get(page) ?? []), each]);
  }
  const results = [...groups].map(([page, members]): PageResult => {
    const own = members.find(({ doc }) => doc === page);
    const parts = members.filter(({ doc }) => doc !== page);
    const part = steps ? choosePart(own, parts, terms) : undefined;
    const best = members[0] as RankedDoc;
    return { page, best, part, others: parts.filter((other) => other !== part).slice(0, 3), score: best.score };
  });
  return results.sort((a, b) => b.score - a.score || a.page - b.page);
}
