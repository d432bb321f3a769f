/** How much a guide takes on paper. */
import type { Guide, Step } from '../guide/guide.ts';

/** Characters of the usual type in one line of the wall memo, right of the margin line. */
const LINE = 85;

/** Lines that a sheet of A4 holds below the title: in the usual type, in the smaller one. */
const SHEET = { usual: 40, dense: 52 };

const linesOf = (text: string | undefined): number => Math.ceil((text?.length ?? 0) / LINE);

/** Title and gap count as two and a half lines, a row of the table as one and a half. */
function stepLines(step: Step): number {
  const texts = [step.actor, step.warning, step.do, step.see, step.path.join(' ')];
  const term = step.deadline && `${step.deadline.title} ${step.deadline.from ?? ''} ${step.deadline.then ?? ''}`;
  const failures = step.fail.map(({ sign, fix }) => `${sign} ${fix}`);
  const written = [...texts, term, ...failures].reduce((sum, text) => sum + linesOf(text), 0);
  return written + 2.5 + 1.5 * step.form.length;
}

/**
 * Whether the smaller type keeps the memo on one sheet; what does not fit even then takes two in the usual type.
 * An estimate, in lines of the usual type.
 */
export function isDense(guide: Pick<Guide, 'steps' | 'result' | 'needs'>): boolean {
  const head = linesOf(`${guide.result} ${guide.needs.join(' ')}`);
  const lines = head + guide.steps.reduce((sum, step) => sum + stepLines(step), 0);
  return lines > SHEET.usual && lines <= SHEET.dense;
}
