/** The words of the texts of a base that is cut: the records where each tells most, in numbered files. */
import type { SearchRecord } from '../record.ts';
import { textTerms } from '../rank/texts.ts';
import { frequencyLines, recordsFor, withPages, type Champions } from './champions.ts';
import { intoNumbered } from './hash.ts';
import { TEXT } from './head.ts';
import { encodeLetters } from './letters.ts';
import { bareLineOf } from './lines.ts';
import { textLine, textPostings, type TextPostings } from './texts.ts';

/** Most records of one word. */
const MOST = 20;
/** Characters of a file in the middle, before compression. */
const MEAN = 2500;

const bestOf = (postings: TextPostings): Map<string, Champions> =>
  new Map(
    [...postings].map(([term, all]): [string, Champions] => {
      const best = [...all].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST);
      return [term, { records: best.map(([record]) => record), frequency: all.length }];
    }),
  );

/** Name → content: titles, frequencies and where in these lines the words stand. */
export function packFarTexts(records: readonly SearchRecord[], stopWords: ReadonlySet<string>): [string, string][] {
  const texts = textTerms(
    records.map(({ text }) => text),
    stopWords,
  );
  const champions = bestOf(textPostings(texts));
  const family = withPages(records);
  // A record stands in many files.
  const lines = records.map((record) => encodeLetters(bareLineOf(record)));
  const sizeOf = (term: string) =>
    recordsFor([term], champions, family).reduce((sum, number) => sum + (records[number]?.title.length ?? 0), 0);
  return [...intoNumbered(TEXT, [...champions.keys()], { sizeOf, mean: MEAN })].map(([name, terms]) => {
    const numbers = recordsFor(terms, champions, family);
    const place = new Map(numbers.map((number, row) => [number, row]));
    const rows = numbers.map((number) => lines[number]);
    const where = terms.map((term) => {
      const known = (champions.get(term) as Champions).records.toSorted((a, b) => a - b);
      return textLine(
        term,
        known.map((number) => [place.get(number) ?? 0, texts[number]?.get(term) ?? 0]),
      );
    });
    const sections = [frequencyLines(terms, champions), where.join('\n')];
    return [name, `${rows.join('\n')}\n\n${encodeLetters(sections.join('\n\n'))}`];
  });
}
