/** Filters of the answers: what an answer has of each, and how many answers each choice would leave. */
import type { Kind } from './record.ts';
import type { Hit } from './answer.ts';

export const FACETS = ['kind', 'region', 'role', 'system'] as const;
export type Facet = (typeof FACETS)[number];

/** Facet → chosen value. */
export type Chosen = Partial<Record<Facet, string>>;

/** Facet → value → answers. */
export type FacetCounts = Record<Facet, Record<string, number>>;

/** Kinds that a reader tells apart, in the order they are shown. */
export const KIND_GROUPS = {
  steps: ['step'],
  guides: ['guide'],
  articles: ['article', 'wizard', 'outcome', 'indicator', 'assessment'],
  papers: ['act', 'template'],
  terms: ['term', 'column'],
} satisfies Record<string, Kind[]>;

export type KindGroup = keyof typeof KIND_GROUPS;

/** Values of an answer; a kind without a group is shown under «all» only. */
function valuesOf({ page, part }: Hit, facet: Facet): string[] {
  if (facet === 'role') return page.roles;
  if (facet === 'system') return page.systems;
  if (facet === 'region') return page.region === '' ? [] : [page.region];
  const { kind } = part ?? page;
  return Object.entries(KIND_GROUPS)
    .filter(([, kinds]) => (kinds as Kind[]).includes(kind))
    .map(([group]) => group);
}

/** Does an answer pass all filters but one? */
const passes = (hit: Hit, chosen: Chosen, but?: Facet): boolean =>
  FACETS.every((facet) => {
    const value = chosen[facet];
    return facet === but || value === undefined || valuesOf(hit, facet).includes(value);
  });

export const chosenHits = (hits: readonly Hit[], chosen: Chosen): Hit[] => hits.filter((hit) => passes(hit, chosen));

/** A choice in one filter does not change its own counts, only those of the others. */
export function facetCounts(hits: readonly Hit[], chosen: Chosen): FacetCounts {
  const counts: FacetCounts = { kind: {}, region: {}, role: {}, system: {} };
  for (const facet of FACETS)
    for (const hit of hits)
      if (passes(hit, chosen, facet))
        for (const value of valuesOf(hit, facet)) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
  return counts;
}
