/** The words that spelling is checked against while most records are not loaded. */
import type { SearchRecord } from '../record.ts';
import { stem } from '../words/stem.ts';
import { formsOf } from '../words/terms.ts';

/** Shortest word worth correcting to. */
const SHORTEST = 3;

/** The commonest words of titles, aliases and captions, at most `most` characters of them, in order. */
export function commonWords(records: readonly SearchRecord[], stopWords: ReadonlySet<string>, most: number): string {
  const counts = new Map<string, number>();
  for (const { title, aliases, captions } of records)
    for (const form of new Set([title, ...aliases, ...captions].flatMap(formsOf)))
      if (form.length >= SHORTEST && !stopWords.has(stem(form))) counts.set(form, (counts.get(form) ?? 0) + 1);
  let length = 0;
  const kept = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .filter(([word]) => (length += word.length + 1) <= most);
  return kept
    .map(([word]) => word)
    .sort()
    .join(' ');
}
