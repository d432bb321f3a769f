/** Numbers of people per group, and where a missing number may be taken from. */

/** total: how many there are; active: who did what the norm asks; registered: who has an account. */
export type Field = 'total' | 'active' | 'registered';

export const FIELDS: readonly Field[] = ['total', 'active', 'registered'];

/** People of one group; an absent number is unknown, which is not zero. */
export type Count = { readonly [F in Field]?: number | undefined };

/** By id of the group. */
export type Counts = Readonly<Record<string, Count>>;

/** One number of one group: what a message about a wrong number points at. */
export interface FieldRef {
  readonly group: string;
  readonly field: Field;
}

/** A group of people as the content names it. */
export interface Group {
  readonly id: string;
  /** Plural: «riders». */
  readonly name: string;
  /** Forms for 1, 2 and 5. */
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly aliases: readonly string[];
  /** The group whose total is taken as this one's, by the rule of the count («one sponsor per rider»). */
  readonly totalOf?: string | undefined;
  /** A near group that is measured instead when this one is not: its numbers are used with a caveat. */
  readonly measuredBy?: string | undefined;
}

/** By id. */
export type Groups = Readonly<Record<string, Group>>;

export interface Found {
  /** Undefined: nobody knows. */
  readonly value: number | undefined;
  /** Where the number stands, so that a message names the field a person can correct. */
  readonly at: FieldRef;
  /** The number belongs to a near group, not to the one asked for. */
  readonly standIn: boolean;
}

/** The number of a group: its own, else by the rule of its total, else of the group measured instead. */
export function findNumber(counts: Counts, groups: Groups, asked: FieldRef): Found {
  const own = counts[asked.group]?.[asked.field];
  if (own !== undefined) return { value: own, at: asked, standIn: false };
  const group = groups[asked.group];
  if (asked.field === 'total' && group?.totalOf !== undefined && group.totalOf !== asked.group) {
    const found = shallow(counts, groups, { group: group.totalOf, field: 'total' });
    if (found.value !== undefined) return found;
  }
  return shallow(counts, groups, asked);
}

/** The own number or that of the group measured instead: one step, so that a circle in the data does no harm. */
function shallow(counts: Counts, groups: Groups, asked: FieldRef): Found {
  const own = counts[asked.group]?.[asked.field];
  if (own !== undefined) return { value: own, at: asked, standIn: false };
  const near = groups[asked.group]?.measuredBy;
  const at = { group: near ?? asked.group, field: asked.field };
  const value = near === undefined ? undefined : counts[near]?.[asked.field];
  return value === undefined ? { value, at: asked, standIn: false } : { value, at, standIn: true };
}

/** A copy with one number changed; `undefined` makes it unknown. */
export function withNumber(counts: Counts, { group, field }: FieldRef, value: number | undefined): Counts {
  return { ...counts, [group]: { ...counts[group], [field]: value } };
}
