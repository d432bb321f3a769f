/** One result per page: which of its parts, if any, the reader should land on. */
import { WEIGHTS } from '../weights.ts';
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
  score: number;
}

const STEP = WEIGHTS.step;

/** How far a part answers a term. */
const answer = (part: RankedDoc, term: number): number => {
  const hit = part.hits[term];
  return hit ? hit.cover * (hit.mask & ABOUT ? 1 : hit.mask & PLACE.text ? STEP.inText : 0) : 0;
};

/** Share of the query that the page's own title leaves to the parts, term by term; what no part knows is left out. */
function leftToParts(page: RankedDoc | undefined, parts: readonly RankedDoc[], terms: readonly ScoredTerm[]): number[] {
  const asked = terms.reduce((sum, { rarity }) => sum + rarity, 0);
  return terms.map(({ rarity }, i) => {
    const hit = page?.hits[i];
    const known = parts.some((part) => answer(part, i) > 0) || (hit !== undefined && (hit.mask & ~PLACE.names) !== 0);
    return known ? (rarity / asked) * (1 - (hit && hit.mask & PLACE.title ? hit.cover : 0)) : 0;
  });
}

const liking = (doc: RankedDoc | undefined): number => doc?.phrase?.likeness ?? 0;

const most = (parts: readonly RankedDoc[], worth: (part: RankedDoc) => number): RankedDoc =>
  parts.reduce((best, part) => (worth(part) > worth(best) + 1e-9 ? part : best));

/** Does a part answer what the page's title does not? The page's aliases do not count: they name its parts as often. */
function choosePart(
  page: RankedDoc | undefined,
  parts: RankedDoc[],
  terms: readonly ScoredTerm[],
): RankedDoc | undefined {
  if (parts.length === 0) return undefined;
  const liked = most(parts, (part) => liking(part) * part.coverage);
  if (liking(page) - liking(liked) > STEP.pageLiked) return undefined;
  if (liking(liked) > (page?.titleLikeness ?? 0) + STEP.liker) return liked;
  const rest = leftToParts(page, parts, terms);
  const left = rest.reduce((sum, each) => sum + each, 0);
  if (left < STEP.nothing) return undefined;
  const answers = (part: RankedDoc) => rest.reduce((sum, each, i) => sum + each * answer(part, i), 0);
  const best = most(parts, answers);
  return answers(best) >= left * STEP.leastRest ? best : undefined;
}

/** Pages in order of their best record. */
export function groupByPage(
  ranked: readonly RankedDoc[],
  terms: readonly ScoredTerm[],
  index: SearchIndex,
  steps: boolean,
): PageResult[] {
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
    return { page, best, part, score: best.score };
  });
  return results.sort((a, b) => b.score - a.score || a.page - b.page);
}
