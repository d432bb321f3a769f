/**
 * The records worth loading for a term when a base has outgrown one file: «champion
 * lists» (C. Manning, P. Raghavan, H. Schütze, «Introduction to Information
 * Retrieval», 2008, §7.1.3). A word that stands everywhere finds nothing by itself;
 * the record sought comes with the rarer words of the query.
 */
import { phrasesOf } from '../rank/build.ts';
import { WEIGHT } from '../rank/fields.ts';
import type { Phrase } from '../rank/index.ts';
import type { SearchRecord } from '../record.ts';
import { pairsOf, wordsOf } from './pairs.ts';

interface Candidate {
  record: number;
  worth: number;
}

export interface Champions {
  /** Numbers of records, best first. */
  records: number[];
  /** In how many records the term stands in all. */
  frequency: number;
}

/** Worth of a record for each key of its phrases: the place, divided among the words of the phrase. */
function worths(record: SearchRecord, keysOf: (phrase: Phrase) => readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const phrase of phrasesOf(record))
    for (const key of keysOf(phrase))
      found.set(key, Math.max(found.get(key) ?? 0, WEIGHT[phrase.place] / (2 + phrase.terms.length)));
  return found;
}

function bestBy(
  records: readonly SearchRecord[],
  keysOf: (phrase: Phrase) => readonly string[],
  most: number,
): Map<string, Champions> {
  const candidates = new Map<string, Candidate[]>();
  records.forEach((each, record) => {
    for (const [key, worth] of worths(each, keysOf)) {
      const known = candidates.get(key);
      if (known) known.push({ record, worth });
      else candidates.set(key, [{ record, worth }]);
    }
  });
  return new Map(
    [...candidates].map(([key, all]): [string, Champions] => {
      const best = [...all].sort((a, b) => b.worth - a.worth || a.record - b.record).slice(0, most);
      return [key, { records: best.map(({ record }) => record), frequency: all.length }];
    }),
  );
}

/** @param most records of one term */
export const championsOf = (
  records: readonly SearchRecord[],
  stopWords: ReadonlySet<string>,
  most: number,
): Map<string, Champions> => bestBy(records, ({ terms }) => terms.filter((term) => !stopWords.has(term)), most);

/** Records of two words that stand side by side in a title or another name, each of them in too many records to be listed. */
export function championPairs(
  records: readonly SearchRecord[],
  stopWords: ReadonlySet<string>,
  champions: ReadonlyMap<string, Champions>,
  most: number,
): Map<string, Champions> {
  const isCommon = (term: string) => (champions.get(term)?.frequency ?? 0) > most;
  const keysOf = ({ place, terms }: Phrase): string[] =>
    place === 'title' || place === 'alias'
      ? pairsOf(terms.filter((term) => !stopWords.has(term))).filter((pair) => wordsOf(pair).every(isCommon))
      : [];
  return bestBy(records, keysOf, most);
}

/** Lines for the terms that stand in more records than are listed: the term and in how many. */
export const frequencyLines = (terms: readonly string[], champions: ReadonlyMap<string, Champions>): string =>
  terms
    .flatMap((term) => {
      const { records, frequency } = champions.get(term) as Champions;
      return frequency > records.length ? [`${term} ${frequency}`] : [];
    })
    .join('\n');

/** A part is read after the line of its page: number of a record → the numbers to write. */
export function withPages(records: readonly SearchRecord[]): (number: number) => number[] {
  const pages = new Map(records.map(({ url }, index) => [url, index]));
  return (number) => {
    const page = pages.get(records[number]?.guide?.url ?? '');
    return page === undefined ? [number] : [page, number];
  };
}

const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Records of these terms with their pages, each once, in order. */
export const recordsFor = (
  terms: readonly string[],
  champions: ReadonlyMap<string, Champions>,
  family: (number: number) => number[],
): number[] => ascending(terms.flatMap((term) => (champions.get(term) as Champions).records.flatMap(family)));
