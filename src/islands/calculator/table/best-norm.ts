/** Which norm a table answers best: the first that is shown when nobody has chosen. */
import { evaluateRow } from '../../../domain/calculator/district.ts';
import type { Counting } from '../../../domain/calculator/condition.ts';
import type { Groups } from '../../../domain/calculator/counts.ts';
import { countsIn, type Norm } from '../../../domain/calculator/norm.ts';
import type { OrganisationRow } from '../../../domain/calculator/table/row.ts';
import { isDecided } from '../../../domain/calculator/verdict.ts';

/** Rows that are tried. */
const SAMPLE = 40;

/** Conditions that could be decided, most in one row; a norm counted over another time loses a little, one about another system all. */
function points(norm: Norm, rows: readonly OrganisationRow[], groups: Groups, counting: Counting): number {
  const decided = rows.slice(0, SAMPLE).map((row) => {
    const conditions = evaluateRow(row, norm, groups, counting).verdict.readings[0]?.conditions ?? [];
    return conditions.filter(isDecided).length;
  });
  const { period, system } = counting;
  const differs = norm.period !== 'none' && period !== undefined && norm.period !== period;
  const elsewhere = !countsIn(norm, system);
  return Math.max(0, ...decided) - (differs ? 0.5 : 0) - (norm.certainty === 'expired' || elsewhere ? 5 : 0);
}

export const bestNorm = (
  norms: readonly Norm[],
  rows: readonly OrganisationRow[],
  groups: Groups,
  counting: Counting,
): Norm | undefined =>
  norms
    .map((norm) => ({ norm, value: points(norm, rows, groups, counting) }))
    .reduce<{ norm: Norm; value: number } | undefined>(
      (best, one) => (best && best.value >= one.value ? best : one),
      undefined,
    )?.norm;
