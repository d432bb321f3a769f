/** How many of the found pages have each value of each filter. */
import type { Doc } from './index.ts';

export type Filter = 'kind' | 'region' | 'roles' | 'systems';

/** Filter → value → pages. */
export type Counts = Record<Filter, Record<string, number>>;

const valuesOf = (doc: Doc, filter: Filter): string[] => {
  const value = doc[filter];
  return (Array.isArray(value) ? value : [value]).filter((each) => each !== '');
};

export function countsOf(pages: readonly Doc[]): Counts {
  const counts: Counts = { kind: {}, region: {}, roles: {}, systems: {} };
  for (const page of pages)
    for (const filter of Object.keys(counts) as Filter[])
      for (const value of valuesOf(page, filter)) counts[filter][value] = (counts[filter][value] ?? 0) + 1;
  return counts;
}
