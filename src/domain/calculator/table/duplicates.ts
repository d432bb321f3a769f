/** The same organisation twice on the same day. */
import { FIELDS } from '../counts.ts';
import type { OrganisationRow } from './row.ts';

export interface Duplicate {
  readonly kept: OrganisationRow;
  readonly dropped: OrganisationRow;
  /** The numbers are not the same: a person must decide which row is right. */
  readonly differs: boolean;
}

export interface Distinct {
  readonly rows: readonly OrganisationRow[];
  readonly duplicates: readonly Duplicate[];
}

function sameNumbers(a: OrganisationRow, b: OrganisationRow): boolean {
  const groups = new Set([...Object.keys(a.counts), ...Object.keys(b.counts)]);
  return [...groups].every((group) => FIELDS.every((field) => a.counts[group]?.[field] === b.counts[group]?.[field]));
}

/** Keeps the first row of an organisation per day, across files; the others are named, not counted. */
export function distinct(rows: readonly OrganisationRow[]): Distinct {
  const first = new Map<string, OrganisationRow>();
  const kept: OrganisationRow[] = [];
  const duplicates: Duplicate[] = [];
  for (const row of rows) {
    const key = `${row.date ?? ''} ${row.key}`;
    const known = first.get(key);
    if (known) duplicates.push({ kept: known, dropped: row, differs: !sameNumbers(known, row) });
    else {
      first.set(key, row);
      kept.push(row);
    }
  }
  return { rows: kept, duplicates };
}
