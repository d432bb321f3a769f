/**
 * A norm as the calculator sees it: the fields of an indicator that take part in
 * counting and in the line under the verdict, with references reduced to ids.
 */

/** in-force; expired; unconfirmed: known from one source as of `asOf`. */
export type Certainty = 'in-force' | 'expired' | 'unconfirmed';

/** Over what time people are counted. */
export type Period = 'week' | 'month' | 'none';

export interface Condition {
  readonly id: string;
  /** Groups whose active people are added up. */
  readonly who: readonly string[];
  /** What they must do, in the words of the act. */
  readonly does: string;
  /** Whole percent, 1–100; absent when the source gives no figure. */
  readonly atLeast?: number | undefined;
  readonly atLeastText?: string | undefined;
  /** Groups whose totals are the denominator. */
  readonly of: readonly string[];
  readonly ofText?: string | undefined;
  /** Types of organisations that the condition leaves out. */
  readonly excludes: readonly string[];
  readonly base?: string | undefined;
}

export interface Reading {
  readonly id: string;
  /** Absent when the text can be read in one way only. */
  readonly title?: string | undefined;
  /** All must hold at once. */
  readonly conditions: readonly Condition[];
}

/** A point in time of a road map: what must be reached on that day. */
export interface Stage {
  readonly on: string;
  readonly atLeast?: number | undefined;
  readonly text: string;
}

export interface Norm {
  readonly id: string;
  readonly title: string;
  readonly region: string;
  /** Systems whose activity is counted; empty: any. */
  readonly systems: readonly string[];
  readonly certainty: Certainty;
  readonly asOf?: string | undefined;
  readonly period: Period;
  /** First and last day, both included; an absent one is open. */
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  readonly readings: readonly Reading[];
  readonly stages: readonly Stage[];
  readonly proviso?: string | undefined;
}

/** A reference as the content layer hands it over. */
interface Ref {
  readonly id: string;
}

interface ConditionData extends Omit<Condition, 'who' | 'of' | 'excludes'> {
  readonly who: readonly Ref[];
  readonly of: readonly Ref[];
  readonly excludes: readonly Ref[];
}

/** What `toNorm` needs of an indicator's entry. */
export interface IndicatorData extends Omit<Norm, 'id' | 'region' | 'systems' | 'readings'> {
  readonly region: Ref;
  readonly systems: readonly Ref[];
  readonly readings: readonly { id: string; title?: string | undefined; conditions: readonly ConditionData[] }[];
}

const ids = (references: readonly Ref[]): string[] => references.map(({ id }) => id);

function toCondition(data: ConditionData): Condition {
  const { id, does, atLeast, atLeastText, ofText, base } = data;
  const who = ids(data.who);
  const of = data.of.length > 0 ? ids(data.of) : who;
  return { id, who, does, atLeast, atLeastText, of, ofText, excludes: ids(data.excludes), base };
}

/** The norm of an indicator's entry; fields that do not count are left behind. */
export function toNorm(id: string, data: IndicatorData): Norm {
  const { title, certainty, asOf, period, validFrom, validTo, proviso } = data;
  const readings = data.readings.map((reading) => ({
    id: reading.id,
    title: reading.title,
    conditions: reading.conditions.map(toCondition),
  }));
  const stages = data.stages.map(({ on, atLeast, text }) => ({ on, atLeast, text }));
  const about = { id, title, region: data.region.id, systems: ids(data.systems), certainty, asOf };
  return { ...about, period, validFrom, validTo, readings, stages, proviso };
}

/** Every condition of every reading; two readings may share one. */
export const conditionsOf = (norm: Norm): Condition[] => norm.readings.flatMap(({ conditions }) => conditions);

/** Whether activity in this system is what the norm asks for; an unknown system is taken as the norm's own. */
export const countsIn = ({ systems }: Norm, system: string | undefined): boolean =>
  system === undefined || systems.length === 0 || systems.includes(system);
