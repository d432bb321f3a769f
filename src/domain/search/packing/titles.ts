/** The first answer of a base whose titles outgrow the head: a few titles for every word, in numbered files. */
import type { SearchRecord } from '../record.ts';
import { championPairs, championsOf, frequencyLines, recordsFor, withPages } from './champions.ts';
import { intoNumbered } from './hash.ts';
import { TITLES } from './head.ts';
import { encodeLetters } from './letters.ts';
import { linesAbout } from './lines.ts';
import { pairsOf } from './pairs.ts';
import { termsOf } from '../words/terms.ts';

/** Most records of one word. */
const MOST = 10;
/** Characters of a file in the middle, before compression. */
const MEAN = 400;

/** Name → content. */
export function packTitles(records: readonly SearchRecord[], stopWords: ReadonlySet<string>): [string, string][] {
  const single = championsOf(records, stopWords, MOST);
  const champions = new Map([...single, ...championPairs(records, stopWords, single, MOST)]);
  const family = withPages(records);
  // A record and its phrases are looked at for many files.
  const lines = records.map(linesAbout);
  const known = new Map<string, string[]>();
  const keysOf = (phrase: string): string[] => {
    const terms = termsOf(phrase).filter((term) => !stopWords.has(term));
    return [...terms, ...pairsOf(terms)];
  };
  const keysIn = (phrase: string): string[] => {
    const keys = known.get(phrase) ?? keysOf(phrase);
    known.set(phrase, keys);
    return keys;
  };
  const sizeOf = (key: string) =>
    recordsFor([key], champions, family).reduce((sum, number) => sum + (records[number]?.title.length ?? 0), 0);
  return [...intoNumbered(TITLES, [...champions.keys()], { sizeOf, mean: MEAN })].map(([name, keys]) => {
    const about = new Set(keys);
    const isAbout = (phrase: string): boolean => keysIn(phrase).some((key) => about.has(key));
    const rows = recordsFor(keys, champions, family).map((number) => lines[number]?.(isAbout));
    const words = keys.filter((key) => single.has(key));
    return [name, encodeLetters(`${rows.join('\n')}\n\n${frequencyLines(words, champions)}`)];
  });
}
