/** Finds a character of a YAML text value in the file, whatever way the value is written. */
import type { Scalar } from 'yaml';

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/** Where the content of a scalar begins: after the header line of `|` and `>`, after a quote. */
function contentStart(raw: string): number {
  if (/^[|>]/.test(raw)) return raw.indexOf('\n') + 1;
  return /^["']/.test(raw) ? 1 : 0;
}

/** Length of an escape in double quotes: `\\n`, `\\x41`, `\\u0431`. */
const escapeLength = (raw: string, at: number): number => ({ x: 4, u: 6, U: 10 })[raw[at + 1] ?? ''] ?? 2;

/** Where `wanted` stands at or after `at`: what lies between is indentation, quotes and folding. */
function find(raw: string, at: number, wanted: string | undefined): number {
  const escapes = raw.startsWith('"');
  let place = at;
  while (place < raw.length && raw[place] !== wanted && !(isSpace(wanted) && isSpace(raw[place]))) {
    // An escape stands for one character; a backslash at the end of a line for none.
    if (escapes && raw[place] === '\\' && !isSpace(raw[place + 1])) return place;
    place += 1;
  }
  return place;
}

const lengthAt = (raw: string, at: number): number =>
  raw.startsWith('"') && raw[at] === '\\' ? escapeLength(raw, at) : 1;

/**
 * Offset in the file of the character `index` of a value. The value is a subsequence of what
 * is written, so one pass from left to right finds it.
 * @param text the YAML that the scalar's range refers to
 */
export function offsetInScalar(scalar: Scalar<string>, text: string, index: number): number {
  const [begin, end] = scalar.range ?? [0, 0];
  const raw = text.slice(begin, end);
  let at = contentStart(raw);
  for (let n = 0; n < index; n += 1) {
    at = find(raw, at, scalar.value[n]);
    at += lengthAt(raw, at);
  }
  return begin + Math.min(find(raw, at, scalar.value[index]), raw.length);
}
