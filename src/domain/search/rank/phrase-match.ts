/** How alike a query and a title, an alias or a caption are as wholes. */
import { WEIGHTS } from '../weights.ts';
import type { Phrase, SearchIndex } from './index.ts';
import { rarity, type ScoredTerm } from './score.ts';

export interface PhraseMatch {
  /** Harmonic mean of the covered share of the query and of the phrase, 0–1. */
  likeness: number;
  phrase: Phrase;
}

/** Stem → the term of the query it may stand for, and how surely. */
export type Meanings = Map<string, { term: number; weight: number; size: number }[]>;

export function meaningsOf(terms: readonly ScoredTerm[]): Meanings {
  const meanings: Meanings = new Map();
  terms.forEach(({ term }, number) => {
    for (const { stems, weight } of term.alternatives)
      for (const each of stems)
        meanings.set(each, [...(meanings.get(each) ?? []), { term: number, weight, size: stems.length }]);
  });
  return meanings;
}

/** Compares one phrase with the query. */
export function likeness(
  phrase: Phrase,
  terms: readonly ScoredTerm[],
  meanings: Meanings,
  massOf: (term: string) => number,
): number {
  const covered = new Array<number>(terms.length).fill(0);
  let held = 0;
  let whole = 0;
  for (const word of phrase.terms) {
    const mass = massOf(word);
    whole += mass;
    let best = 0;
    for (const { term, weight, size } of meanings.get(word) ?? []) {
      covered[term] = Math.min(1, (covered[term] as number) + weight / size);
      best = Math.max(best, weight);
    }
    held += mass * best;
  }
  const asked = terms.reduce((sum, term) => sum + term.rarity, 0);
  const answered = terms.reduce((sum, term, number) => sum + term.rarity * (covered[number] as number), 0);
  if (held === 0 || asked === 0 || whole === 0) return 0;
  const recall = answered / asked;
  const precision = held / whole;
  return (2 * recall * precision) / (recall + precision);
}

/** Rarity of a term for the comparison of wholes; words to ignore count little. */
export const massFunction = (index: SearchIndex, stopWords: ReadonlySet<string>) => {
  const masses = new Map<string, number>();
  return (term: string): number => {
    let mass = masses.get(term);
    if (mass === undefined) {
      mass =
        rarity(index.total, index.frequencies.get(term) ?? index.postings.get(term)?.size ?? 0) *
        (stopWords.has(term) ? WEIGHTS.stopShare : 1);
      masses.set(term, mass);
    }
    return mass;
  };
};

/** The phrase of a record most like the query. */
export function bestPhrase(phrases: readonly Phrase[], like: (phrase: Phrase) => number): PhraseMatch | undefined {
  let best: PhraseMatch | undefined;
  for (const phrase of phrases) {
    const found = like(phrase);
    if (found > (best?.likeness ?? 0)) best = { likeness: found, phrase };
  }
  return best;
}
