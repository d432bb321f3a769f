/** A base that has outgrown one file: a query loads the records of its words. */
import type { SearchRecord } from '../record.ts';
import { championsOf, frequencyLines, recordsFor, withPages } from './champions.ts';
import { commonWords } from './common-words.ts';
import { packFarTexts } from './far-texts.ts';
import { RECORDS } from './head.ts';
import { encodeLetters } from './letters.ts';
import { lineOf } from './lines.ts';
import { nameTable } from './names.ts';
import type { Packed } from './pack.ts';
import { cutIntoFiles } from './pages.ts';
import { packTitles } from './titles.ts';

export interface SplitOptions {
  /** Most characters of the vocabulary. */
  words: number;
  /** Most characters of a file. */
  largest?: number | undefined;
}

/** Most records of one word. */
const MOST = 40;

/** A file repeats the page's line before the lines of its parts. */
export function packSplit(
  records: readonly SearchRecord[],
  stopWords: ReadonlySet<string>,
  { words, largest }: SplitOptions,
): Packed {
  const lines = records.map((record) => lineOf(record, true));
  const encoded = lines.map(encodeLetters);
  const champions = championsOf(records, stopWords, MOST);
  const family = withPages(records);
  const costOf = (term: string, held: Set<number>): number => {
    const fresh = recordsFor([term], champions, family).filter((number) => !held.has(number));
    for (const number of fresh) held.add(number);
    return fresh.reduce((sum, number) => sum + (lines[number] ?? '').length, 0);
  };
  const leaves = [...cutIntoFiles([...champions.keys()], costOf, largest)];
  const titles = packTitles(records, stopWords);
  const texts = packFarTexts(records, stopWords);
  return {
    head: { names: nameTable(records), titles: titles.length, texts: texts.length },
    more: { words: commonWords(records, stopWords, words), leaves: leaves.map(([name]) => name).join(' ') },
    files: [
      ...titles,
      ...texts,
      ...leaves.map(([name, terms]): [string, string] => {
        const rows = recordsFor(terms, champions, family).map((number) => encoded[number]);
        return [RECORDS + name, `${rows.join('\n')}\n\n${encodeLetters(frequencyLines(terms, champions))}`];
      }),
    ],
  };
}
