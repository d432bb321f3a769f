/**
 * What a word of a text is worth: BM25's frequency with its normalisation by length
 * (S. Robertson, H. Zaragoza, «The Probabilistic Relevance Framework: BM25 and
 * Beyond», 2009, §3.4), rounded to a few steps so that it packs into a letter.
 */
import { termsOf } from '../words/terms.ts';
import { WEIGHTS } from '../weights.ts';

/** Number of steps of worth; each is half as much again as the one below. */
const LEVELS = 8;
const LOWEST = 0.3;
const STEP = 1.5;

/** Worth of a step, in units of one occurrence in a text of average length. */
export const worthOf = (level: number): number => LOWEST * STEP ** level;

const levelOf = (worth: number): number =>
  Math.min(LEVELS - 1, Math.max(0, Math.round(Math.log(worth / LOWEST) / Math.log(STEP))));

/** Term → step of its worth. */
export type TextTerms = ReadonlyMap<string, number>;

function countsOf(text: string, stopWords: ReadonlySet<string>): { counts: Map<string, number>; length: number } {
  const counts = new Map<string, number>();
  const terms = termsOf(text);
  for (const term of terms) if (!stopWords.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { counts, length: terms.length };
}

/** Terms of every text with the step of their worth; stop words are left out. */
export function textTerms(texts: readonly string[], stopWords: ReadonlySet<string>): TextTerms[] {
  const counted = texts.map((text) => countsOf(text, stopWords));
  const average = counted.reduce((sum, { length }) => sum + length, 0) / (counted.length || 1) || 1;
  const { lengthShare, textFloor } = WEIGHTS;
  return counted.map(({ counts, length }) => {
    const relative = 1 - lengthShare + (lengthShare * length) / average;
    return new Map(
      [...counts].map(([term, count]) => [term, levelOf(textFloor + ((1 - textFloor) * count) / relative)]),
    );
  });
}
