/** How large the type of the wall memo may be, so that the guide takes one sheet of A4: known before anything is drawn. */
import { breakLines } from '../card/fit.ts';
import type { Guide, Step } from '../guide/guide.ts';
import { plainLines } from './lines.ts';

/** What the memo is made of, as far as its height goes. */
export type MemoGuide = Pick<Guide, 'title' | 'result' | 'needs' | 'steps' | 'sources'>;

export interface MemoFit {
  /** Type of the running text in points, one of `SIZES`. */
  size: number;
  /** Whether the cures stand on the sheet; if not, the code leads to them. */
  cures: boolean;
}

/** Sizes of type, in points; `memo.css` has a rule for each. */
export const SIZES = [18, 16, 14, 12.5, 11, 10, 9.5, 9] as const;

/** From here down a sheet on a wall is hard to read, and is set closer. */
export const SMALL = 10;

/** A4 between its margins, in points; a thirtieth is left for what the estimate does not see. */
const HEIGHT = 790 * 0.97;

/** A small sheet is set closer: width in points, height of a line in sizes of type, and heights in points that do not
    grow with the type: spaces of the head, of a step, a row of values, the box. */
const USUAL = { width: 457, line: 1.3, head: 34, step: 13, values: 9, row: 5, box: 15 };
const DENSE = { width: 474, line: 1.22, head: 26, step: 8, values: 9, row: 4, box: 12 };
const set = (size: number): typeof USUAL => (size > SMALL ? USUAL : DENSE);

/** The foot: type, room beside the code, height of the code, space above. */
const FOOT = { size: 9.5, width: 345, code: 94, space: 9 };

/** Points that a text takes. @param line height of a line, in sizes of type */
const tall = (text: string, size: number, line = set(size).line, width = set(size).width): number =>
  text === '' ? 0 : breakLines(text, size, width).length * size * line;

/** As wide as words of so many letters that the sheet puts before a text. */
const words = (letters: number): string => 'о'.repeat(letters);

function valuesHeight({ form }: Step, size: number): number {
  const { width, line, ...space } = set(size);
  const [label, value] = [(width * 3) / 13 - 16, (width * 10) / 13 - 16];
  const rows = form.map((row) =>
    Math.max(tall(row.label, size, line, label), tall(`${row.value ?? ''} ${row.note ?? ''}`, size, line, value)),
  );
  return rows.length === 0 ? 0 : space.values + rows.reduce((sum, row) => sum + row + space.row, 0);
}

function stepHeight(step: Step, size: number): number {
  const { deadline } = step;
  const term = deadline && `${deadline.title} ${deadline.from ?? ''} ${plainLines(deadline.then ?? '').join(' ')}`;
  const texts = [
    ...plainLines(step.do),
    plainLines(step.warning ?? '').join(' '),
    step.path.join('  →  '),
    step.see ? `${words(26)} ${plainLines(step.see).join(' ')}` : '',
    term ? `${words(22)} ${term} ${words(9)}` : '',
  ];
  return (
    set(size).step +
    tall(step.title, size * 1.2, 1.25) +
    tall(step.actor ?? '', size * 0.85) +
    texts.reduce((sum, text) => sum + tall(text, size), 0) +
    valuesHeight(step, size)
  );
}

function curesHeight(steps: readonly Step[], size: number): number {
  const all = steps.flatMap(({ fail }) =>
    fail.map(({ sign, fix }) => `${words(5)} ${sign}. ${plainLines(fix).join(' ')}`),
  );
  if (all.length === 0) return 0;
  const own = size * 0.92;
  const { box, line, width } = set(size);
  return box + own * line + all.reduce((sum, text) => sum + tall(text, own, line, width - 26), 0);
}

/** Sources beside the code; the address in words and the reservation take four lines and their spaces. */
function footHeight({ sources }: MemoGuide): number {
  const documents = [...new Set(sources.map(({ title, date }) => `${title}, ${date}`))].join('; ');
  const text = tall(`${words(36)} ${documents} ${words(12)}`, FOOT.size, 1.4, FOOT.width) + FOOT.size * 1.4 * 4 + 14;
  return Math.max(text, FOOT.code) + FOOT.space;
}

/** Points that the memo takes at a size of type. */
export function memoHeight(guide: MemoGuide, { size, cures }: MemoFit): number {
  const intro = `${words(13)} ${guide.result} ${words(11)} ${guide.needs.join('; ')}`;
  return (
    set(size).head +
    size * 1.8 +
    tall(guide.title, size * 1.9, 1.12) +
    tall(intro, size) +
    guide.steps.reduce((sum, step) => sum + stepHeight(step, size), 0) +
    (cures ? curesHeight(guide.steps, size) : 0) +
    footHeight(guide)
  );
}

/**
 * The largest type with which the memo takes one sheet; the cures go before the type becomes the smallest. What does
 * not fit even then takes two sheets.
 */
export function memoFit(guide: MemoGuide): MemoFit {
  const ways = (sizes: readonly number[], cures: boolean): MemoFit[] => sizes.map((size) => ({ size, cures }));
  const tries = [...ways(SIZES.slice(0, -1), true), ...ways(SIZES.slice(-3), false)];
  return tries.find((way) => memoHeight(guide, way) <= HEIGHT) ?? { size: SMALL, cures: true };
}
