/** Finds a character of a YAML text value in the file, whatever way the value is written. */
import type { Scalar } from 'yaml';

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

/** Where the content of a scalar begins: after the header line of `|` and `>`, after a quote. */
function contentStart(raw: string): number {
  if (/^[|>]/.test(raw)) return raw.indexOf('\n') + 1;
  return /^["']/.test(raw) ? 1 : 0;
}

/**
 * Offset in the file of the character `index` of a value. The value is a subsequence of what
 * is written (indentation, quotes and escapes come on top), so one pass from left to right finds it.
 * @param text the YAML that the scalar's range refers to
 */
export function offsetInScalar(scalar: Scalar<string>, text: string, index: number): number {
  const [begin, end] = scalar.range ?? [0, 0];
  const raw = text.slice(begin, end);
  let at = contentStart(raw);
  for (let n = 0; n < index; n += 1) {
    const wanted = scalar.value[n];
    while (at < raw.length && raw[at] !== wanted && !(isSpace(wanted) && isSpace(raw[at]))) at += 1;
    at += 1;
  }
  // Indentation before the character that is looked for does not belong to it.
  while (at < raw.length && raw[at] !== scalar.value[index]) at += 1;
  return begin + Math.min(at, raw.length);
}
