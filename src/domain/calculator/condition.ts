/** One condition against the numbers of one organisation. */
import { findNumber, type Counts, type Field, type FieldRef, type Found, type Groups } from './counts.ts';
import { isCount, peopleNeeded, reaches, type Fraction } from './fraction.ts';
import type { Condition, Period } from './norm.ts';
import type { Caveat, ConditionVerdict, Reason } from './verdict.ts';

/** How the active people of some data were counted; what is absent agrees with the norm. */
export interface Counting {
  /** Over what time. */
  readonly period?: Period | undefined;
  /** Id of the system whose activity it is. */
  readonly system?: string | undefined;
}

/** What is known about an organisation on a day. */
export interface Situation extends Counting {
  readonly counts: Counts;
  /** Id of its type; absent: unknown. */
  readonly type?: string | undefined;
  /** ISO day of the data. */
  readonly date?: string | undefined;
}

interface Sum {
  readonly value: number;
  readonly parts: readonly Found[];
}

type Failure = { readonly reason: Reason; readonly fields: readonly FieldRef[] };

const isFailure = (outcome: object): outcome is Failure => 'reason' in outcome;

/** Adds one number over several groups; fails on the first that is unknown or no count. */
function addUp(ids: readonly string[], field: Field, situation: Situation, groups: Groups): Sum | Failure {
  const parts = ids.map((group) => findNumber(situation.counts, groups, { group, field }));
  const unknown = parts.filter(({ value }) => value === undefined);
  if (unknown.length > 0)
    return { reason: field === 'total' ? 'total-unknown' : 'active-unknown', fields: unknown.map(({ at }) => at) };
  const wrong = parts.filter(({ value }) => value !== undefined && !isCount(value));
  if (wrong.length > 0) return { reason: 'not-a-count', fields: wrong.map(({ at }) => at) };
  return { value: parts.reduce((sum, { value }) => sum + (value ?? 0), 0), parts };
}

/** A group with more active people than people: the two numbers that contradict each other. */
function contradiction(
  condition: Condition,
  active: Sum,
  total: Sum,
  situation: Situation,
  groups: Groups,
): Failure | undefined {
  for (const part of active.parts) {
    const own = findNumber(situation.counts, groups, { group: part.at.group, field: 'total' });
    if (part.value !== undefined && own.value !== undefined && part.value > own.value)
      return { reason: 'over-total', fields: [part.at, own.at] };
  }
  // A denominator of fewer groups than the numerator («A and B of the number of A») may be exceeded.
  if (condition.who.length <= condition.of.length && active.value > total.value)
    return { reason: 'over-total', fields: [...active.parts, ...total.parts].map(({ at }) => at) };
  return undefined;
}

/** The exact share of a condition, whatever its threshold. */
function shareOf(
  condition: Condition,
  situation: Situation,
  groups: Groups,
): { share: Fraction; parts: Found[] } | Failure {
  const total = addUp(condition.of, 'total', situation, groups);
  if (isFailure(total)) return total;
  const active = addUp(condition.who, 'active', situation, groups);
  if (isFailure(active)) return active;
  const wrong = contradiction(condition, active, total, situation, groups);
  if (wrong) return wrong;
  if (total.value === 0) return { reason: 'total-zero', fields: total.parts.map(({ at }) => at) };
  return { share: { part: active.value, whole: total.value }, parts: [...active.parts, ...total.parts] };
}

/** The stand-ins that were used: each pair once. */
function standIns(condition: Condition, parts: readonly Found[]): Caveat[] {
  const asked = [...condition.who, ...condition.of];
  const pairs = new Map<string, Caveat>();
  parts.forEach((part, index) => {
    const group = asked[index];
    if (part.standIn && group !== undefined)
      pairs.set(`${group}/${part.at.group}`, { code: 'stand-in', group, by: part.at.group });
  });
  return [...pairs.values()];
}

/** Whether the condition says anything about this type of organisation. */
export const leavesOut = (condition: Condition, type: string | undefined): boolean =>
  type !== undefined && condition.excludes.includes(type);

/** Compares the share with the threshold of the condition, or with another one when a stage sets it. */
export function judge(
  condition: Condition,
  situation: Situation,
  groups: Groups,
  atLeast = condition.atLeast,
): ConditionVerdict {
  if (leavesOut(condition, situation.type))
    return { condition, state: 'not-applicable', reason: 'excluded-type', fields: [], caveats: [] };
  const outcome = shareOf(condition, situation, groups);
  if (isFailure(outcome)) return { condition, state: 'no-data', ...outcome, caveats: [] };
  const { share, parts } = outcome;
  const caveats = standIns(condition, parts);
  if (atLeast === undefined) return { condition, state: 'no-data', reason: 'no-threshold', fields: [], share, caveats };
  const needed = peopleNeeded(share.whole, atLeast);
  const shortfall = Math.max(0, needed - share.part);
  return { condition, state: reaches(share, atLeast) ? 'met' : 'below', share, atLeast, needed, shortfall, caveats };
}
