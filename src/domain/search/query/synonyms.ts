/** Synonym groups by their stems, so that «kinds of wheel» meets «kind of wheels». */
import { normalize } from '../words/normalize.ts';
import { stem } from '../words/stem.ts';
import { formsOf } from '../words/terms.ts';
import { tokensOf } from '../words/tokens.ts';
import { WEIGHTS } from '../weights.ts';
import type { Lexicon } from './lexicon.ts';

export interface Synonym {
  stems: string[];
  word: string;
  weight: number;
}

/** Key of a phrase (its stems, joined) → what else it may be called. */
export interface Synonyms {
  /** Stem → word, for the words of all groups. */
  words: ReadonlyMap<string, string>;
  table: ReadonlyMap<string, Synonym[]>;
  /** Words of the longest key. */
  longest: number;
}

const stemsOf = (phrase: string): string[] => tokensOf(normalize(phrase)).flatMap(({ parts }) => parts.map(stem));

export const keyOf = (stems: readonly string[]): string => stems.join(' ');

export function compileSynonyms({ groups }: Lexicon): Synonyms {
  const table = new Map<string, Synonym[]>();
  for (const { words, weight, oneWay = false } of groups) {
    const members = words
      .map((text) => ({ stems: stemsOf(text), word: text, weight: WEIGHTS.road[weight] }))
      .filter(({ stems }) => stems.length > 0);
    members.forEach((member, index) => {
      const others = oneWay ? (index === 0 ? [] : members.slice(0, 1)) : members;
      addTo(table, keyOf(member.stems), others);
    });
  }
  const longest = Math.max(1, ...[...table.keys()].map((key) => key.split(' ').length));
  const words = new Map(groups.flatMap(({ words }) => words.flatMap(formsOf)).map((form) => [stem(form), form]));
  return { table, longest, words };
}

function addTo(table: Map<string, Synonym[]>, key: string, others: readonly Synonym[]): void {
  const known = table.get(key) ?? [];
  for (const other of others) {
    const otherKey = keyOf(other.stems);
    const same = known.find(({ stems }) => keyOf(stems) === otherKey);
    if (otherKey === key) continue;
    if (same) same.weight = Math.max(same.weight, other.weight);
    else known.push({ ...other });
  }
  table.set(key, known);
}
