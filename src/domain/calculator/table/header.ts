/** Which row holds the captions, and which column each caption means. */
import type { Column } from './column.ts';
import { readLetter } from './letters.ts';
import { likeness, skeleton } from './skeleton.ts';

export type How =
  /** The caption is the column's name. */
  | 'name'
  | 'alias'
  /** The cell holds the column's letter. */
  | 'letter'
  /** The caption resembles the name: to be confirmed by a person. */
  | 'similar'
  /** No captions: the column stands where it is published. To be confirmed. */
  | 'position'
  /** A person confirmed this table's shape before. */
  | 'remembered'
  | 'none';

export interface Match {
  /** 0-based. */
  readonly position: number;
  readonly header: string;
  /** Id of the column; absent: unknown. */
  readonly column?: string;
  readonly how: How;
  /** Whole percent. */
  readonly confidence: number;
}

/** Skeletons of names and aliases, made once per set of columns. */
export interface Captions {
  readonly columns: readonly Column[];
  readonly exact: ReadonlyMap<string, { column: string; how: 'name' | 'alias' }>;
  /** Skeletons of the name and the aliases, by id of the column. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

export function captionsOf(columns: readonly Column[]): Captions {
  const exact = new Map<string, { column: string; how: 'name' | 'alias' }>();
  const put = (text: string, column: string, how: 'name' | 'alias') => {
    const key = skeleton(text);
    if (key !== '' && !exact.has(key)) exact.set(key, { column, how });
  };
  for (const { id, name } of columns) put(name, id, 'name');
  for (const { id, aliases } of columns) for (const alias of aliases) put(alias, id, 'alias');
  const keys = new Map(columns.map(({ id, name, aliases }) => [id, [name, ...aliases].map(skeleton)]));
  return { columns, exact, keys };
}

/** «B. Name», «B) Name», «B – Name»: a letter written before the caption. */
const LETTERED = /^\s*\p{L}{1,2}\s*[.):–—-]\s*(?=\p{L}{2})/u;

/** A longer cell is no caption, whatever it holds. */
const LONGEST_CAPTION = 300;

/** A match by the very words of a name or alias. */
export function matchExactly(
  header: string,
  { exact }: Captions,
): { column: string; how: 'name' | 'alias' } | undefined {
  if (header.length > LONGEST_CAPTION) return undefined;
  return (
    exact.get(skeleton(header)) ??
    (LETTERED.test(header) ? exact.get(skeleton(header.replace(LETTERED, ''))) : undefined)
  );
}

/** Letters of the columns, when the row holds nothing but letters, each once, three at least. */
export function letterRow(row: readonly string[], columns: readonly Column[]): (string | undefined)[] | undefined {
  const letters = row.map((cell) => (cell.trim() === '' ? undefined : (readLetter(cell) ?? '')));
  const known = letters.filter((letter) => letter !== undefined);
  if (known.length < 3 || known.includes('') || new Set(known).size < known.length) return undefined;
  const ids = new Set(columns.map(({ id }) => id));
  return letters.map((letter) => (letter !== undefined && ids.has(letter) ? letter : undefined));
}

/** «1 2 3 …»: the numbers that forms print under their captions. */
export const isNumbering = (row: readonly string[]): boolean =>
  row.length >= 3 && row.every((cell, index) => cell.trim() === String(index + 1));

/** A resemblance is worth showing from this likeness on, and only when the next best is clearly less alike. */
const ALIKE = 60;
const CLEARLY = 10;

/** Letters of a caption below which likeness is chance. */
const SHORTEST = 4;

/** The column that a caption resembles; undefined when none, or when two resemble it equally. */
function resembles(
  header: string,
  free: readonly Column[],
  { keys }: Captions,
): { column: string; confidence: number } | undefined {
  const key = header.length > LONGEST_CAPTION ? '' : skeleton(header);
  if (key.length < SHORTEST) return undefined;
  const ranked = free
    .map(({ id }) => ({
      column: id,
      confidence: Math.max(0, ...(keys.get(id) ?? []).map((known) => likeness(key, known))),
    }))
    .sort((a, b) => b.confidence - a.confidence);
  const [best, next] = ranked;
  if (!best || best.confidence < ALIKE) return undefined;
  return best.confidence - (next?.confidence ?? 0) >= CLEARLY ? best : undefined;
}

/** Adds resemblances for captions that matched nothing, among columns that nothing matched. */
export function addSimilar(matches: readonly Match[], captions: Captions): Match[] {
  const taken = new Set(matches.map(({ column }) => column));
  const free = captions.columns.filter(({ id }) => !taken.has(id));
  return matches.map((match) => {
    if (match.column !== undefined) return match;
    const found = resembles(match.header, free, captions);
    return found && !taken.has(found.column) ? { ...match, ...found, how: 'similar' } : match;
  });
}
