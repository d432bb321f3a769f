/** Sorting and filtering of a district's table. */
import { compareShares } from './fraction.ts';
import type { OrganisationResult } from './district.ts';
import { words } from './table/skeleton.ts';
import { isDecided, type ConditionVerdict, type NormVerdict } from './verdict.ts';

/** A condition within a norm, by the places of its reading and itself. */
export interface ConditionPlace {
  readonly reading: number;
  readonly condition: number;
}

export type SortBy =
  | { readonly by: 'name' | 'type' | 'row' }
  | ({ readonly by: 'shortfall' | 'share' | 'active' | 'total' } & ConditionPlace);

export type Direction = 'ascending' | 'descending';

export interface Filter {
  /** incomplete: some number is missing or wrong. */
  readonly state?: NormVerdict['state'] | 'incomplete';
  /** Words of the name, in any order and alphabet that looks the same. */
  readonly text?: string;
  /** Ids; an empty list lets nobody through. */
  readonly types?: readonly string[];
  readonly presence?: OrganisationResult['presence'];
}

/** «№ 9» before «№ 118», ё beside е. */
const collator = new Intl.Collator('ru', { numeric: true, sensitivity: 'base' });

export const verdictAt = ({ verdict }: OrganisationResult, place: ConditionPlace): ConditionVerdict | undefined =>
  verdict.readings[place.reading]?.conditions[place.condition];

type Compare = (a: OrganisationResult, b: OrganisationResult) => number;

const byName: Compare = (a, b) => collator.compare(a.row.name, b.row.name) || a.row.row - b.row.row;

/** Organisations without a figure stand last in both directions. */
function byFigure(sort: Extract<SortBy, ConditionPlace>, direction: Direction): Compare {
  const turn = direction === 'ascending' ? 1 : -1;
  return (a, b) => {
    const [left, right] = [verdictAt(a, sort), verdictAt(b, sort)];
    const known = [left, right].map((verdict) => verdict !== undefined && isDecided(verdict));
    if (!left || !right || !isDecided(left) || !isDecided(right))
      return Number(known[1]) - Number(known[0]) || byName(a, b);
    if (sort.by === 'share') return turn * compareShares(left.share, right.share) || byName(a, b);
    const figure = ({ shortfall, share }: typeof left) => ({ shortfall, active: share.part, total: share.whole });
    return turn * (figure(left)[sort.by] - figure(right)[sort.by]) || byName(a, b);
  };
}

/** A sorted copy; equal organisations stand by name. */
export function sortOrganisations(
  list: readonly OrganisationResult[],
  sort: SortBy,
  direction: Direction,
): OrganisationResult[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const compare: Record<'name' | 'type' | 'row', Compare> = {
    name: (a, b) => turn * byName(a, b),
    type: (a, b) => turn * collator.compare(a.row.typeText, b.row.typeText) || byName(a, b),
    row: (a, b) => turn * (a.row.file - b.row.file || a.row.row - b.row.row),
  };
  const chosen = 'reading' in sort ? byFigure(sort, direction) : compare[sort.by];
  return [...list].sort(chosen);
}

/** The organisations that a filter lets through, in their order. */
export function filterOrganisations(list: readonly OrganisationResult[], filter: Filter): OrganisationResult[] {
  const wanted = words(filter.text ?? '');
  return list.filter((organisation) => {
    const { row, verdict, presence, complete } = organisation;
    if (filter.state === 'incomplete' && complete) return false;
    if (filter.state !== undefined && filter.state !== 'incomplete' && verdict.state !== filter.state) return false;
    if (filter.types !== undefined && !filter.types.includes(row.type ?? '')) return false;
    if (filter.presence !== undefined && presence !== filter.presence) return false;
    if (wanted.length === 0) return true;
    const name = words(row.name);
    return wanted.every((word) => name.some((part) => part.startsWith(word)));
  });
}
