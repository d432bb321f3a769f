/** One table against every norm: who meets which, and how many people are missing. */
import { capital, shortfallMark, shortfallText } from '../../../domain/calculator/display.ts';
import {
  evaluateDistrict,
  type DistrictResult,
  type OrganisationResult,
  type ReadingTotal,
} from '../../../domain/calculator/district.ts';
import { reasonText, STATES, SYSTEM_DIFFERS } from '../../../domain/calculator/messages.ts';
import { countsIn } from '../../../domain/calculator/norm.ts';
import type { Work } from '../../../domain/calculator/table/limits.ts';
import { isDecided, type NormVerdict } from '../../../domain/calculator/verdict.ts';
import { formatWhole } from '../../../domain/dates/format.ts';
import type { Desk } from './desk.ts';
import { missingOf } from './summary.ts';
import type { NormLine, ReadingLine } from './views.ts';
import { TABLE } from './words-worker.ts';

/** Why a norm could be decided for nobody: the reason that most organisations have. */
function whyNobody({ organisations }: DistrictResult, { groups }: Desk): string {
  const counts = new Map<string, number>();
  for (const { verdict } of organisations) {
    const missing = verdict.readings.flatMap(({ conditions }) => conditions).find((one) => !isDecided(one));
    const why = verdict.reason
      ? reasonText(verdict.reason, [], groups)
      : missing && 'reason' in missing
        ? reasonText(missing.reason, missing.fields, groups)
        : '';
    if (why !== '') counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return capital(most?.[0] ?? STATES['not-applicable']);
}

const shortOf = ({ conditions }: ReadingTotal, desk: Desk): string[] =>
  conditions
    .filter(({ shortfall }) => shortfall > 0)
    .map((one) => `${shortfallMark(one.shortfall)} ${missingOf(one, desk)}`);

const readingLine = (total: ReadingTotal, index: number, many: boolean, desk: Desk): ReadingLine => ({
  reading: many ? (total.reading.title ?? String(index + 1)) : '',
  met: total.share ? TABLE.of(formatWhole(total.share.part), formatWhole(total.share.whole)) : '',
  short: total.share ? shortOf(total, desk) : [],
});

/** A line per norm; norms that this table decides for nobody say why and stand last. */
export function* overviewOf(desk: Desk): Work<NormLine[]> {
  const lines: NormLine[] = [];
  for (const norm of desk.setup.norms) {
    const result = yield* evaluateDistrict(desk.dayRows, norm, desk.groups, desk.counting);
    const many = result.readings.length > 1;
    const readings = result.readings.map((total, index) => readingLine(total, index, many, desk));
    const isOther = !countsIn(norm, desk.counting.system);
    const isDecidable = !isOther && readings.some(({ met }) => met !== '');
    lines.push({
      id: norm.id,
      title: norm.title,
      readings: isDecidable ? readings : [],
      why: isDecidable ? '' : isOther ? SYSTEM_DIFFERS : whyNobody(result, desk),
    });
  }
  return [...lines.filter(({ why }) => why === ''), ...lines.filter(({ why }) => why !== '')];
}

/** «не хватает 13 человек» under the first reading that is below, else the answer in words. */
function answerOf(verdict: NormVerdict): string {
  const missing = verdict.readings.map(({ conditions }) =>
    conditions.reduce((sum, one) => sum + (isDecided(one) ? one.shortfall : 0), 0),
  );
  const [least, most] = [Math.min(...missing), Math.max(...missing)];
  if (most === 0) return STATES[verdict.state];
  return least === most ? shortfallText(most) : `${STATES[verdict.state]}: ${shortfallText(most)}`;
}

/** What one organisation comes to under the norms that are not shown; those without an answer are left out. */
export const otherNorms = (desk: Desk, organisation: OrganisationResult) =>
  desk.setup.norms
    .filter((norm) => norm.id !== desk.norm?.id && countsIn(norm, desk.counting.system))
    .map((norm) => desk.against(organisation, norm).verdict)
    .filter(({ state }) => state !== 'no-data' && state !== 'not-applicable')
    .map((verdict) => ({ text: verdict.norm.title, answer: answerOf(verdict), state: verdict.state }));
