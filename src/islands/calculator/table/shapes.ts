/** Answers about columns, remembered by the shape of a table's head: no caption can be read from it. */
import type { Mapping } from '../../../domain/calculator/table/mapping.ts';

const KEY = 'pk:columns';

/** Oldest answers are dropped beyond so many. */
const KEPT = 20;

/** JSON knows no undefined: an unused column is null. */
type Stored = Record<string, (string | null)[]>;

function read(): Stored {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Stored) : {};
  } catch {
    return {};
  }
}

export function rememberedShapes(): Record<string, Mapping> {
  const whole = Object.entries(read()).filter(([, mapping]) => Array.isArray(mapping));
  return Object.fromEntries(
    whole.map(([shape, mapping]) => [shape, mapping.map((id) => (typeof id === 'string' ? id : undefined))]),
  );
}

export function rememberShape(shape: string, mapping: Mapping): void {
  const others = Object.entries(read()).filter(([known]) => known !== shape);
  const all = [...others, [shape, mapping.map((id) => id ?? null)] as const].slice(-KEPT);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(all)));
  } catch {
    // Private mode: the question will be asked again.
  }
}
