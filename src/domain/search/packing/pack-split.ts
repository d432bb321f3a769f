/** The first answer of a base that has outgrown one file: a query loads the records of its words. */
import type { SearchRecord } from '../record.ts';
import { championsOf, type Champions } from './champions.ts';
import { commonWords } from './common-words.ts';
import { RECORDS } from './head.ts';
import { encodeLetters } from './letters.ts';
import { lineOf } from './lines.ts';
import { nameTable } from './names.ts';
import type { Packed } from './pack.ts';
import { cutIntoFiles } from './pages.ts';

export interface SplitOptions {
  /** Most characters of the vocabulary. */
  words: number;
  /** Most characters of a file. */
  largest?: number | undefined;
}

/** Terms that stand in more records than the file has, with their number. */
const frequent = (terms: readonly string[], champions: ReadonlyMap<string, Champions>): string =>
  terms
    .flatMap((term) => {
      const { records, frequency } = champions.get(term) as Champions;
      return frequency > records.length ? [`${term} ${frequency}`] : [];
    })
    .join('\n');

/** A file repeats the page's line before the lines of its parts. */
export function packSplit(
  records: readonly SearchRecord[],
  stopWords: ReadonlySet<string>,
  { words, largest }: SplitOptions,
): Packed {
  const lines = records.map((record) => lineOf(record, true));
  const pages = new Map(records.map(({ url }, index) => [url, index]));
  const champions = championsOf(records, stopWords);
  const withPage = (number: number): number[] => {
    const page = pages.get(records[number]?.guide?.url ?? '');
    return page === undefined ? [number] : [page, number];
  };
  const wanted = (term: string): number[] => (champions.get(term) as Champions).records.flatMap(withPage);
  const costOf = (term: string, held: Set<number>): number => {
    const fresh = new Set(wanted(term).filter((number) => !held.has(number)));
    for (const number of fresh) held.add(number);
    return [...fresh].reduce((sum, number) => sum + (lines[number] ?? '').length, 0);
  };
  const files = [...cutIntoFiles([...champions.keys()], costOf, largest)].map(([name, terms]): [string, string] => {
    const numbers = [...new Set(terms.flatMap(wanted))].sort((a, b) => a - b);
    const rows = numbers.map((number) => lines[number]).join('\n');
    return [RECORDS + name, encodeLetters(`${rows}\n\n${frequent(terms, champions)}`)];
  });
  return { head: { names: nameTable(records) }, more: ['', commonWords(records, stopWords, words), ''], files };
}
