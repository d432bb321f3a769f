/** What the calculator answers. */
import type { FieldRef } from './counts.ts';
import type { Fraction } from './fraction.ts';
import type { Condition, Norm, Reading, Stage } from './norm.ts';

export type State = 'met' | 'below' | 'not-applicable' | 'no-data';

/** Why there is neither «met» nor «below». */
export type Reason =
  /** The data are older than the norm's first day. */
  | 'before-first-day'
  /** The data are newer than the norm's known last day. */
  | 'after-last-day'
  /** The norm has a first or a last day and nobody knows the date of the data. */
  | 'date-unknown'
  /** The data are newer than a point in time: they say nothing about that day. */
  | 'stage-past'
  /** The condition leaves out this type of organisation. */
  | 'excluded-type'
  /** The source gives the threshold in words only. */
  | 'no-threshold'
  | 'total-unknown'
  | 'total-zero'
  | 'active-unknown'
  /** More active people than people in all. */
  | 'over-total'
  /** Not a whole number of people. */
  | 'not-a-count';

/** What a reader must know beside the verdict. */
export type Caveat =
  /** Some condition leaves out some types, and the type of this organisation is unknown. */
  | { readonly code: 'type-unknown' }
  /** The numbers were counted over another time than the norm asks. */
  | { readonly code: 'period-differs' }
  /** The activity was counted in another system than the norm is about. */
  | { readonly code: 'system-differs' }
  /** The number of `by` was used for `group`. */
  | { readonly code: 'stand-in'; readonly group: string; readonly by: string };

interface About {
  readonly condition: Condition;
  /** Numbers of near groups that were used. */
  readonly caveats: readonly Caveat[];
}

/** The share was compared with the threshold. */
export interface Decided extends About {
  readonly state: 'met' | 'below';
  /** Active people of people in all, exactly. */
  readonly share: Fraction;
  /** Whole percent. */
  readonly atLeast: number;
  /** People that the threshold asks for: ⌈atLeast × total / 100⌉. */
  readonly needed: number;
  /** People missing; 0 when met. */
  readonly shortfall: number;
}

/** There is nothing to compare, or nothing that applies. */
export interface Undecided extends About {
  readonly state: 'not-applicable' | 'no-data';
  readonly reason: Reason;
  /** The numbers that the reason is about; for `over-total` the active one and then the total. */
  readonly fields: readonly FieldRef[];
  /** Known although there is no figure to compare it with. */
  readonly share?: Fraction;
}

export type ConditionVerdict = Decided | Undecided;

export const isDecided = (verdict: ConditionVerdict): verdict is Decided =>
  verdict.state === 'met' || verdict.state === 'below';

export interface ReadingVerdict {
  readonly reading: Reading;
  readonly state: State;
  readonly conditions: readonly ConditionVerdict[];
}

export interface StageVerdict {
  readonly stage: Stage;
  /** Where the stage lies, seen from the date of the data; unknown without a date. */
  readonly when: 'past' | 'today' | 'ahead' | 'unknown';
  /** By reading, as if the stage's day were the day of the data. */
  readonly readings: readonly ReadingVerdict[];
}

export interface NormVerdict {
  readonly norm: Norm;
  /** disputed: the readings of the text come to different answers. */
  readonly state: State | 'disputed';
  /** Why the norm as a whole says nothing about this date. */
  readonly reason?: Reason;
  readonly readings: readonly ReadingVerdict[];
  readonly stages: readonly StageVerdict[];
  readonly caveats: readonly Caveat[];
}
