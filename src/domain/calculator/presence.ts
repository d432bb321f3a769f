/** Registered is not active: who has no account, and who has one and does not use it. */
import { findNumber, type Counts, type Groups } from './counts.ts';
import type { Condition } from './norm.ts';
import type { OrganisationRow } from './table/row.ts';

export type Presence =
  | 'active'
  /** Accounts exist, nobody is active or the table says «inactive». */
  | 'registered'
  | 'unregistered'
  | 'unknown';

const numbers = (counts: Counts, field: 'active' | 'registered'): number[] =>
  Object.values(counts)
    .map((count) => count[field])
    .filter((value) => value !== undefined);

/** What a row says of an organisation's account: its status, else its active people, else its registered ones. */
export function presenceOf({ status, counts }: Pick<OrganisationRow, 'status' | 'counts'>): Presence {
  if (status === 'active') return 'active';
  if (status === undefined && numbers(counts, 'active').some((value) => value > 0)) return 'active';
  const registered = numbers(counts, 'registered');
  if (registered.some((value) => value > 0)) return 'registered';
  return registered.length > 0 ? 'unregistered' : 'unknown';
}

/** People of a condition who are not active. */
export interface Idle {
  /** Have an account. */
  readonly registered: number;
  /** Have none. */
  readonly unregistered: number;
}

/** Undefined when some number is unknown. More registered than in all leaves nobody without an account. */
export function idleOf(condition: Condition, counts: Counts, groups: Groups): Idle | undefined {
  let idle: Idle = { registered: 0, unregistered: 0 };
  for (const group of condition.who) {
    const [total, registered, active] = (['total', 'registered', 'active'] as const).map(
      (field) => findNumber(counts, groups, { group, field }).value,
    );
    if (total === undefined || registered === undefined || active === undefined) return undefined;
    idle = {
      registered: idle.registered + Math.max(0, Math.min(registered, total) - active),
      unregistered: idle.unregistered + Math.max(0, total - Math.max(registered, active)),
    };
  }
  return idle;
}
