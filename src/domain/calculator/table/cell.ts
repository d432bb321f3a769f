/** Numbers of people in cells, as people and programs write them. */
import { MAX_PEOPLE } from '../fraction.ts';

export type CellProblem =
  | 'not-a-number'
  /** «12,5»: people are whole. */
  | 'not-whole'
  | 'negative'
  | 'too-large'
  /** «75 %» where a number of people is expected. */
  | 'percent'
  /** «1,234»: a decimal fraction or a thousand. */
  | 'ambiguous'
  /** «#DIV/0!» and the like. */
  | 'formula-error'
  | 'not-a-date';

export type Read<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  /** Nothing was written, or a dash: unknown, which is not zero. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'bad'; readonly problem: CellProblem };

export const bad = (problem: CellProblem): Read<never> => ({ kind: 'bad', problem });
export const EMPTY: Read<never> = { kind: 'empty' };

/** An exact decimal number: units / 10^scale. */
export interface Decimal {
  readonly units: number;
  readonly scale: number;
  /** A percent sign followed. */
  readonly percent: boolean;
}

/** Written instead of a number that nobody has. */
const NOTHING = new Set(['', '-', '–', '—', '−', 'н/д', 'нд', 'нет данных', 'n/a', 'na', 'null', 'none']);

/** Error values of spreadsheets, in Latin and in the Russian interface. */
const FORMULA_ERROR =
  /^#(?:n\/a|н\/д|div\/0!|дел\/0!|ref!|ссылка!|value!|знач!|name\?|имя\?|num!|число!|null!|пусто!|spill!|перенос!)$/i;

/** Separators of thousands that cannot be anything else: spaces of every width and apostrophes. */
const SPACED = /^(\d{1,3}(?:[\s'’]\d{3})+)(?:[.,](\d+))?$/;

const PLAIN = /^(\d+)(?:[.,](\d+))?$/;

/** «1,234,567» and «1.234.567», with or without decimals after the other sign. */
const GROUPED =
  /^(\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+(?=\.)|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?=,))(?:[.,](\d+))?$/;

/** One group of three after a sign: nobody knows which. A leading zero makes it a fraction. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;

const LONGEST = 40;

/** Any number of a cell: sign, thousands, decimals, percent. */
export function readDecimal(cell: string): Read<Decimal> {
  const trimmed = cell.trim();
  if (NOTHING.has(trimmed.toLowerCase())) return EMPTY;
  if (FORMULA_ERROR.test(trimmed)) return bad('formula-error');
  if (trimmed.length > LONGEST) return bad('not-a-number');
  const signed = /^([+\-−]?)\s*(.*?)\s*(%?)$/u.exec(trimmed.normalize('NFKC'));
  const body = signed?.[2] ?? '';
  if (AMBIGUOUS.test(body)) return bad('ambiguous');
  const match = PLAIN.exec(body) ?? SPACED.exec(body) ?? GROUPED.exec(body);
  if (!match) return bad('not-a-number');
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  const units = Number((match[1] ?? '').replace(/\D/g, '') + fraction);
  if (!Number.isSafeInteger(units)) return bad('too-large');
  const negative = signed?.[1] === '-' || signed?.[1] === '−';
  return {
    kind: 'value',
    value: { units: negative ? -units : units, scale: fraction.length, percent: signed?.[3] === '%' },
  };
}

/** Most cells: digits and nothing else. */
const DIGITS = /^\d{1,7}$/;

/** A number of people. */
export function readCount(cell: string): Read<number> {
  if (DIGITS.test(cell)) return { kind: 'value', value: Number(cell) };
  const read = readDecimal(cell);
  if (read.kind !== 'value') return read;
  const { units, scale, percent } = read.value;
  if (percent) return bad('percent');
  if (units < 0) return bad('negative');
  if (scale > 0) return bad('not-whole');
  return units > MAX_PEOPLE ? bad('too-large') : { kind: 'value', value: units };
}
