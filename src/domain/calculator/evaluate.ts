/** A norm against the numbers of one organisation on one day. */
import { judge, leavesOut, type Situation } from './condition.ts';
import type { Groups } from './counts.ts';
import { countsIn, conditionsOf, type Norm, type Reading, type Stage } from './norm.ts';
import type { Caveat, NormVerdict, ReadingVerdict, Reason, StageVerdict, State } from './verdict.ts';

/** Why the norm says nothing about the date; undefined when it does. Both its days belong to it. */
export function outsideOf(norm: Norm, date: string | undefined): Reason | undefined {
  if (norm.validFrom === undefined && norm.validTo === undefined) return undefined;
  if (date === undefined) return 'date-unknown';
  if (norm.validFrom !== undefined && date < norm.validFrom) return 'before-first-day';
  if (norm.validTo !== undefined && date > norm.validTo) return 'after-last-day';
  return undefined;
}

/**
 * All conditions hold at once: one below decides; else one without data leaves
 * it open; conditions that do not apply have no say.
 */
function together(states: readonly State[]): State {
  for (const state of ['below', 'no-data', 'met'] as const) if (states.includes(state)) return state;
  return 'not-applicable';
}

function judgeReading(reading: Reading, situation: Situation, groups: Groups, stage?: Stage): ReadingVerdict {
  const conditions = reading.conditions.map((condition) =>
    stage ? judge(condition, situation, groups, stage.atLeast) : judge(condition, situation, groups),
  );
  return { reading, state: together(conditions.map(({ state }) => state)), conditions };
}

/** The same reading with every condition silenced for one reason. */
function silent(reading: Reading, reason: Reason): ReadingVerdict {
  const conditions = reading.conditions.map(
    (condition) => ({ condition, state: 'no-data', reason, fields: [], caveats: [] }) as const,
  );
  return { reading, state: 'no-data', conditions };
}

/** The common answer of the readings, or «disputed». */
function agreed(states: readonly State[]): State | 'disputed' {
  const [first, ...others] = states;
  if (first === undefined) return 'no-data';
  return others.every((state) => state === first) ? first : 'disputed';
}

/**
 * A stage is a point in time. Data of its day decide; earlier data are compared
 * as if the day had come; later data say nothing about it.
 */
function judgeStage(norm: Norm, stage: Stage, situation: Situation, groups: Groups): StageVerdict {
  const { date } = situation;
  const when = date === undefined ? 'unknown' : date === stage.on ? 'today' : date < stage.on ? 'ahead' : 'past';
  const readings = norm.readings.map((reading) => {
    if (when === 'past') return silent(reading, 'stage-past');
    if (when === 'unknown') return silent(reading, 'date-unknown');
    return stage.atLeast === undefined
      ? silent(reading, 'no-threshold')
      : judgeReading(reading, situation, groups, stage);
  });
  return { stage, when, readings };
}

function caveatsOf(norm: Norm, situation: Situation, readings: readonly ReadingVerdict[]): Caveat[] {
  const caveats: Caveat[] = [];
  if (situation.type === undefined && conditionsOf(norm).some(({ excludes }) => excludes.length > 0))
    caveats.push({ code: 'type-unknown' });
  if (situation.period !== undefined && norm.period !== 'none' && situation.period !== norm.period)
    caveats.push({ code: 'period-differs' });
  if (!countsIn(norm, situation.system)) caveats.push({ code: 'system-differs' });
  const seen = new Set<string>();
  for (const caveat of readings.flatMap(({ conditions }) => conditions.flatMap((verdict) => verdict.caveats))) {
    const key = caveat.code === 'stand-in' ? `${caveat.group}/${caveat.by}` : caveat.code;
    if (!seen.has(key)) caveats.push(caveat);
    seen.add(key);
  }
  return caveats;
}

/** The verdict of a norm: reading by reading, condition by condition, with its stages. */
export function evaluate(norm: Norm, situation: Situation, groups: Groups): NormVerdict {
  const reason = outsideOf(norm, situation.date);
  const stages = norm.stages.map((stage) => judgeStage(norm, stage, situation, groups));
  if (reason !== undefined) {
    const readings = norm.readings.map((reading) => silent(reading, reason));
    return { norm, state: 'no-data', reason, readings, stages, caveats: [] };
  }
  const readings = norm.readings.map((reading) => judgeReading(reading, situation, groups));
  const state = agreed(readings.map((verdict) => verdict.state));
  return { norm, state, readings, stages, caveats: caveatsOf(norm, situation, readings) };
}

/** Several norms side by side, in the given order. */
export const evaluateAll = (norms: readonly Norm[], situation: Situation, groups: Groups): NormVerdict[] =>
  norms.map((norm) => evaluate(norm, situation, groups));

/** Whether anything of the norm concerns this type of organisation. */
export const concerns = (norm: Norm, type: string | undefined): boolean =>
  conditionsOf(norm).some((condition) => !leavesOut(condition, type));
