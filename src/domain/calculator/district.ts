/** All organisations of a table against one norm. */
import type { Counting } from './condition.ts';
import type { Groups } from './counts.ts';
import { evaluate } from './evaluate.ts';
import type { Fraction } from './fraction.ts';
import type { Condition, Norm, Reading } from './norm.ts';
import { presenceOf, type Presence } from './presence.ts';
import type { Work } from './table/limits.ts';
import type { OrganisationRow } from './table/row.ts';
import { isDecided, type NormVerdict, type State } from './verdict.ts';

export interface OrganisationResult {
  readonly row: OrganisationRow;
  readonly verdict: NormVerdict;
  readonly presence: Presence;
  /** Every condition that applies could be counted. */
  readonly complete: boolean;
}

/** How many organisations came to which answer. */
export type Tally = Readonly<Record<State, number>>;

export interface ConditionTotal {
  readonly condition: Condition;
  readonly tally: Tally;
  /** Sums over the organisations that could be counted: people. */
  readonly active: number;
  readonly total: number;
  /** People missing in all organisations that are below: the sum of their own shortfalls. */
  readonly shortfall: number;
}

export interface ReadingTotal {
  readonly reading: Reading;
  readonly tally: Tally;
  /** Organisations that meet the norm, of those that it concerns and that could be counted; absent when there are none. */
  readonly share?: Fraction;
  readonly conditions: readonly ConditionTotal[];
}

export interface DistrictResult {
  readonly norm: Norm;
  readonly organisations: readonly OrganisationResult[];
  readonly readings: readonly ReadingTotal[];
  /** «299 of 300»: organisations with complete numbers, of all. */
  readonly counted: number;
  readonly presence: Readonly<Record<Presence, number>>;
}

/** Organisations evaluated between two reports of progress. */
const SLICE = 100;

/** Whether nothing that applies lacks data. */
const isComplete = (verdict: NormVerdict): boolean =>
  verdict.readings.every(({ conditions }) => conditions.every(({ state }) => state !== 'no-data'));

/** Evaluates one row. `counting` is how the table counts active people. */
export function evaluateRow(row: OrganisationRow, norm: Norm, groups: Groups, counting?: Counting): OrganisationResult {
  const { counts, type, date } = row;
  const verdict = evaluate(norm, { counts, type, date, ...counting }, groups);
  return { row, verdict, presence: presenceOf(row), complete: isComplete(verdict) };
}

/** Evaluates rows in steps; see `Work`. One row per organisation: choose the day before. */
export function* evaluateDistrict(
  rows: readonly OrganisationRow[],
  norm: Norm,
  groups: Groups,
  counting?: Counting,
): Work<DistrictResult> {
  const organisations: OrganisationResult[] = [];
  for (const [index, row] of rows.entries()) {
    organisations.push(evaluateRow(row, norm, groups, counting));
    if (index % SLICE === SLICE - 1) yield { done: index + 1, of: rows.length };
  }
  return summarise(norm, organisations);
}

/** Totals of some organisations: all of them, or those that a filter leaves. */
export function summarise(norm: Norm, organisations: readonly OrganisationResult[]): DistrictResult {
  const presence: Record<Presence, number> = { active: 0, registered: 0, unregistered: 0, unknown: 0 };
  for (const organisation of organisations) presence[organisation.presence] += 1;
  return {
    norm,
    organisations,
    readings: norm.readings.map((reading, index) => readingTotal(reading, index, organisations)),
    counted: organisations.filter(({ complete }) => complete).length,
    presence,
  };
}

function tallyOf(states: readonly (State | undefined)[]): Tally {
  const tally: Record<State, number> = { met: 0, below: 0, 'not-applicable': 0, 'no-data': 0 };
  for (const state of states) if (state !== undefined) tally[state] += 1;
  return tally;
}

function readingTotal(reading: Reading, index: number, organisations: readonly OrganisationResult[]): ReadingTotal {
  const tally = tallyOf(organisations.map(({ verdict }) => verdict.readings[index]?.state));
  const whole = tally.met + tally.below;
  const conditions = reading.conditions.map((condition, place) =>
    conditionTotal(condition, index, place, organisations),
  );
  return { reading, tally, ...(whole === 0 ? {} : { share: { part: tally.met, whole } }), conditions };
}

function conditionTotal(
  condition: Condition,
  reading: number,
  place: number,
  organisations: readonly OrganisationResult[],
): ConditionTotal {
  const verdicts = organisations.map(({ verdict }) => verdict.readings[reading]?.conditions[place]);
  let [active, total, shortfall] = [0, 0, 0];
  for (const verdict of verdicts) {
    if (!verdict || !isDecided(verdict)) continue;
    active += verdict.share.part;
    total += verdict.share.whole;
    shortfall += verdict.shortfall;
  }
  return { condition, tally: tallyOf(verdicts.map((verdict) => verdict?.state)), active, total, shortfall };
}
