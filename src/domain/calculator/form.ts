/** Which numbers a person must give for some norms, and what happens when one changes. */
import type { Situation } from './condition.ts';
import { withNumber, type Field, type FieldRef, type Groups } from './counts.ts';
import { evaluate } from './evaluate.ts';
import { MAX_PEOPLE } from './fraction.ts';
import { conditionsOf, type Norm } from './norm.ts';
import { isDecided, type NormVerdict } from './verdict.ts';

export interface FormField extends FieldRef {
  /** The number is that of another group by the rule of the count: shown, not asked. */
  readonly sameAs?: string;
}

/** own: every group is asked by its own name; near: groups measured by one and the same are asked once. */
export type Asking = 'own' | 'near';

/** The numbers that some norms need, by group in the order of the norms: total before active. */
export function fieldsFor(norms: readonly Norm[], groups: Groups, asking: Asking = 'own'): FormField[] {
  const wanted = new Map<string, Set<Field>>();
  const want = (group: string, field: Field) => {
    const asked = asking === 'near' ? (groups[group]?.measuredBy ?? group) : group;
    wanted.set(asked, (wanted.get(asked) ?? new Set<Field>()).add(field));
  };
  for (const condition of norms.flatMap(conditionsOf)) {
    for (const group of condition.of) {
      const same = groups[group]?.totalOf;
      if (same !== undefined) want(same, 'total');
      want(group, 'total');
    }
    for (const group of condition.who) want(group, 'active');
  }
  return [...wanted].flatMap(([group, fields]) =>
    (['total', 'active'] as const)
      .filter((field) => fields.has(field))
      .map((field) => toField({ group, field }, groups)),
  );
}

function toField(ref: FieldRef, groups: Groups): FormField {
  const same = ref.field === 'total' ? groups[ref.group]?.totalOf : undefined;
  return same === undefined ? ref : { ...ref, sameAs: same };
}

/** The situation with one number changed. */
export const changed = (situation: Situation, ref: FieldRef, value: number | undefined): Situation => ({
  ...situation,
  counts: withNumber(situation.counts, ref, value),
});

/** What would be if so many more (fewer, when negative) people of a group were active; never below 0. */
export function whatIf(norm: Norm, situation: Situation, groups: Groups, group: string, more: number): NormVerdict {
  const active = situation.counts[group]?.active ?? 0;
  const value = Math.min(MAX_PEOPLE, Math.max(0, active + more));
  return evaluate(norm, changed(situation, { group, field: 'active' }, value), groups);
}

export interface Demand {
  /** Groups of which people are missing: any of them counts. */
  readonly who: readonly string[];
  /** People that satisfy the strictest of the norms. */
  readonly people: number;
}

/** How many people of which groups are missing for all the norms and readings at once; nobody missing: no line. */
export function demands(verdicts: readonly NormVerdict[]): Demand[] {
  const most = new Map<string, Demand>();
  for (const verdict of verdicts.flatMap(({ readings }) => readings.flatMap(({ conditions }) => conditions))) {
    if (!isDecided(verdict) || verdict.shortfall === 0) continue;
    const { who } = verdict.condition;
    const key = [...who].sort().join('+');
    const known = most.get(key);
    if (!known || known.people < verdict.shortfall) most.set(key, { who, people: verdict.shortfall });
  }
  return [...most.values()];
}
