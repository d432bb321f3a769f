/** A scored scale: the level that is reached, and the rule of a critical result. */
import { isCount, peopleNeeded, reaches, type Fraction } from './fraction.ts';

export interface Level {
  readonly points: number;
  /** What the level asks, in the words of the source. */
  readonly requires: string;
  /** Whole percent, when the level asks for a share of people. */
  readonly atLeast?: number | undefined;
  /** Ids of the groups whose share it is. */
  readonly who: readonly string[];
}

export interface Assessment {
  readonly id: string;
  readonly title: string;
  /** A zero here brings the whole result to zero. */
  readonly critical: boolean;
  readonly levels: readonly Level[];
}

interface LevelData extends Omit<Level, 'who'> {
  readonly who: readonly { readonly id: string }[];
}

/** The scale of an assessment's entry. */
export function toAssessment(
  id: string,
  data: Omit<Assessment, 'id' | 'levels'> & { readonly levels: readonly LevelData[] },
): Assessment {
  const levels = data.levels.map(({ points, requires, atLeast, who }) => ({
    points,
    requires,
    atLeast,
    who: who.map((ref) => ref.id),
  }));
  return { id, title: data.title, critical: data.critical, levels };
}

/** What a person says about a level: yes, no, or so many people of so many; undefined: not answered. */
export type Answer = boolean | { readonly part: number; readonly whole: number } | undefined;

export interface LevelResult {
  readonly level: Level;
  /** Undefined: not answered, or the numbers make no share. */
  readonly holds: boolean | undefined;
  /** More people than people in all, or not a number of people. */
  readonly wrong: boolean;
  readonly share?: Fraction;
  /** People missing for the level; only where it asks for a share. */
  readonly shortfall?: number;
}

export interface Score {
  /** Undefined: the answers or the scale do not say. */
  readonly points: number | undefined;
  /**
   * unanswered: an answer is missing; contradiction: the lowest level is said to
   * hold together with a higher one; gap: no level holds, so the scale has no
   * points for this case.
   */
  readonly reason?: 'unanswered' | 'contradiction' | 'gap';
  /** A higher level holds although one below it does not: points that the scale may or may not give. */
  readonly above?: number;
  /** The whole result becomes zero: the scale is critical and has given no points. */
  readonly zeroes: boolean;
  /** The next level to reach. */
  readonly next?: LevelResult;
  /** By points, lowest first. */
  readonly levels: readonly LevelResult[];
}

function judgeLevel(level: Level, answer: Answer): LevelResult {
  if (answer === undefined || typeof answer === 'boolean') return { level, holds: answer, wrong: false };
  const { part, whole } = answer;
  if (!isCount(part) || !isCount(whole) || part > whole) return { level, holds: undefined, wrong: true };
  if (level.atLeast === undefined || whole === 0) return { level, holds: undefined, wrong: false };
  const shortfall = Math.max(0, peopleNeeded(whole, level.atLeast) - part);
  return { level, holds: reaches(answer, level.atLeast), wrong: false, share: { part, whole }, shortfall };
}

/**
 * Points of the highest level up to which all levels hold, the lowest (which
 * describes the absence of everything) apart. Levels are taken as a ladder; the
 * points of a level that holds above a broken rung are reported as `above`.
 */
export function score(assessment: Assessment, answers: readonly Answer[]): Score {
  const levels = assessment.levels
    .map((level, index) => judgeLevel(level, answers[index]))
    .sort((a, b) => a.level.points - b.level.points);
  const [lowest, ...ladder] = levels;
  const broken = ladder.findIndex(({ holds }) => holds !== true);
  const rungs = broken === -1 ? ladder : ladder.slice(0, broken);
  const next = broken === -1 ? undefined : ladder[broken];
  const higher = ladder.slice(rungs.length).filter(({ holds }) => holds === true);
  const base = { zeroes: false, levels, ...(next ? { next } : {}) };
  if (lowest?.holds === true) {
    if (ladder.some(({ holds }) => holds === true)) return { ...base, points: undefined, reason: 'contradiction' };
    return { ...base, points: lowest.level.points, zeroes: assessment.critical && lowest.level.points === 0 };
  }
  const top = rungs[rungs.length - 1];
  if (top && next?.holds !== undefined) return { ...base, points: top.level.points, ...above(higher) };
  if (top && !next) return { ...base, points: top.level.points };
  const unanswered = levels.some(({ holds }) => holds === undefined);
  return { ...base, points: undefined, reason: unanswered ? 'unanswered' : 'gap', ...above(higher) };
}

function above(higher: readonly LevelResult[]): { above?: number } {
  const top = higher[higher.length - 1];
  return top ? { above: top.level.points } : {};
}

/** The result of several scales that form one whole: zero as soon as a critical one gives zero. */
export function whole(scores: readonly Score[]): { points: number | undefined; zeroed: boolean } {
  if (scores.some(({ zeroes }) => zeroes)) return { points: 0, zeroed: true };
  const known = scores.map(({ points }) => points);
  if (known.some((points) => points === undefined)) return { points: undefined, zeroed: false };
  return { points: known.reduce<number>((sum, points) => sum + (points ?? 0), 0), zeroed: false };
}
