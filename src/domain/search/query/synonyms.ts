/** Synonym groups by their stems, so that «kinds of wheel» meets «wheel of a kind». */
import { stopTerms } from '../words/stop-terms.ts';
import { normalize } from '../words/normalize.ts';
import { stem } from '../words/stem.ts';
import { formsOf } from '../words/terms.ts';
import { tokensOf } from '../words/tokens.ts';
import { WEIGHTS } from '../weights.ts';
import { phraseKey } from './keys.ts';
import type { Lexicon, SynonymGroup } from './lexicon.ts';

export interface Synonym {
  stems: string[];
  word: string;
  weight: number;
}

export interface Synonyms {
  /** Stem → word, for the words of all groups. */
  words: ReadonlyMap<string, string>;
  /** Key of a phrase (see phraseKey) → what else it may be called. */
  table: ReadonlyMap<string, Synonym[]>;
  /** Words of the longest phrase. */
  longest: number;
  stopWords: ReadonlySet<string>;
}

const stemsOf = (phrase: string): string[] => tokensOf(normalize(phrase)).flatMap(({ parts }) => parts.map(stem));

/** Without words to ignore, where at least two others remain. */
function tellingOf(stems: readonly string[], stopWords: ReadonlySet<string>): readonly string[] {
  const telling = stems.filter((term) => !stopWords.has(term));
  return telling.length > 1 ? telling : stems;
}

interface Member extends Synonym {
  key: string;
}

function membersOf({ words, weight }: SynonymGroup, stopWords: ReadonlySet<string>): Member[] {
  const worth = WEIGHTS.road[weight];
  return words
    .map((word) => ({ word, all: stemsOf(word) }))
    .filter(({ all }) => all.length > 0)
    .map(({ word, all }) => ({
      word,
      weight: worth,
      key: phraseKey(all, stopWords),
      stems: [...tellingOf(all, stopWords)],
    }));
}

export function compileSynonyms({ groups, stopWords: taught }: Lexicon): Synonyms {
  const stopWords = stopTerms(taught);
  const table = new Map<string, Map<string, Synonym>>();
  let longest = 1;
  for (const group of groups) {
    const members = membersOf(group, stopWords);
    members.forEach((member, index) => {
      longest = Math.max(longest, member.key.split(' ').length);
      addTo(table, member.key, group.oneWay ? (index === 0 ? [] : members.slice(0, 1)) : members);
    });
  }
  const words = new Map(groups.flatMap(({ words }) => words.flatMap(formsOf)).map((form) => [stem(form), form]));
  return {
    table: new Map([...table].map(([key, synonyms]) => [key, [...synonyms.values()]])),
    longest,
    words,
    stopWords,
  };
}

function addTo(table: Map<string, Map<string, Synonym>>, key: string, others: readonly Member[]): void {
  const known = table.get(key) ?? new Map<string, Synonym>();
  for (const { key: otherKey, ...other } of others) {
    const same = known.get(otherKey);
    if (otherKey !== key && (!same || same.weight < other.weight)) known.set(otherKey, other);
  }
  table.set(key, known);
}
