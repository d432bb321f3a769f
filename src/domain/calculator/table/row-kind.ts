/** Organisations apart from rows of sums, repeated captions and empty rows. */
import type { Planned } from './plan.ts';
import { skeleton } from './skeleton.ts';

/** A row of sums begins with one of these words; «Всеволод» does not. */
const SUBTOTAL = /^\s*(?:общий\s+)?(?:итого?|всего|сумма|в\s+среднем|среднее|total|subtotal|grand\s+total)(?!\p{L})/iu;

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Positions of cells that hold words, not numbers: where a row of sums names itself. */
const TEXTS = new Set(['name', 'district', 'region', 'organisation-type', 'id', 'date']);

/** Whether a cell repeats the caption of its column; the first letter spares the rest for almost every cell. */
const isCaption = (cell: string, caption: string | undefined): boolean =>
  !/^\d/.test(cell) && skeleton(cell) === caption;

type Kind = 'empty' | 'subtotal' | 'repeated' | 'organisation';

/** Tells rows of sums, repeated captions and empty rows from organisations. */
export function kindOf(
  cells: readonly string[],
  plan: readonly Planned[],
  heads: readonly (readonly string[])[],
): Kind {
  if (isEmpty(cells)) return 'empty';
  const named = plan.filter(({ field }) => TEXTS.has(field));
  if (named.some(({ position }) => SUBTOTAL.test(cells[position] ?? ''))) return 'subtotal';
  const repeats = (head: readonly string[]) =>
    plan.every(({ position }) => isCaption(cells[position] ?? '', head[position]));
  return plan.length > 1 && heads.some(repeats) ? 'repeated' : 'organisation';
}
