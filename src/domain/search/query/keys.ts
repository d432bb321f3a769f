/** Under which key a phrase is looked up. */
import { NEGATIONS } from '../words/stop-terms.ts';

export const keyOf = (stems: readonly string[]): string => stems.join(' ');

/** «B of an A» is «A B»: neither order nor words to ignore count, unless little else remains; «not» counts. */
export function phraseKey(stems: readonly string[], stopWords: ReadonlySet<string>): string {
  const telling = stems.filter((term) => !stopWords.has(term) || NEGATIONS.has(term));
  return telling.some((term) => !NEGATIONS.has(term)) && telling.length > 1 ? keyOf([...telling].sort()) : keyOf(stems);
}
