/** Makes the files of the first answer at build time. */
import type { SearchRecord } from '../record.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { phrasesOf, stopTerms } from '../rank/build.ts';
import { textTerms, type TextTerms } from '../rank/index.ts';
import { stem } from '../words/stem.ts';
import { formsOf } from '../words/terms.ts';
import { encodeLetters } from './letters.ts';
import { packLexicon } from './lexicon.ts';
import { lineOf } from './lines.ts';
import { nameTable, type NameTable } from './names.ts';
import { shard } from './shards.ts';
import { textLine, textPostings } from './texts.ts';

/** What the browser loads first; its texts are in the code of letters.ts. */
export interface Head {
  version: 1;
  /** Records of the whole site. */
  total: number;
  /** Average length of a text, in words. */
  average: number;
  lexicon: string;
  /** All records, when they fit. */
  records?: string;
  /** Length of the prefix by which records are split, when they do not. */
  recordPrefix?: number;
  /** Words of the whole vocabulary, commonest first, when records are split. */
  words?: string;
  names?: NameTable;
  /** Length of the prefix by which the words of the texts are split. */
  textPrefix?: number;
  /** Names of the other files. */
  files: string[];
}

/** Contents by file name, without extension: «head», «r-ab» for records, «t-a» for the words of texts. */
export interface FirstAnswerFiles {
  head: string;
  files: Record<string, string>;
}

export interface PackOptions {
  /** Most characters of records in the head; beyond, they are split (100 000 ≈ 30 KB gz). */
  limit?: number;
  /** Most characters of the vocabulary in the head, when records are split. */
  words?: number;
}

const LIMIT = 100_000;
const WORDS = 40_000;

interface Packed {
  head: Partial<Head>;
  files: [string, string][];
}

function packWhole(lines: readonly string[], texts: readonly TextTerms[]): Packed {
  const postings = [...textPostings(texts)].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = postings.map(([term, docs]) => ({ term, row: textLine(term, docs) }));
  const { length, shards } = shard(
    rows,
    ({ term }) => [term],
    ({ row }) => row.length,
  );
  const files = [...shards].map(([prefix, each]): [string, string] => [
    `t-${prefix}`,
    encodeLetters(each.map(({ row }) => row).join('\n')),
  ]);
  return { head: { records: encodeLetters(lines.join('\n')), textPrefix: length }, files };
}

/** A shard repeats the page's line before the lines of its parts. */
function packSplit(
  records: readonly SearchRecord[],
  lines: readonly string[],
  stopWords: ReadonlySet<string>,
  words: number,
): Packed {
  const pages = new Map(records.map(({ url }, index) => [url, index]));
  const items = records.map((record, index) => ({
    record,
    index,
    page: record.guide ? pages.get(record.guide.url) : undefined,
  }));
  const terms = ({ record }: { record: SearchRecord }) =>
    phrasesOf(record)
      .flatMap((phrase) => phrase.terms)
      .filter((term) => !stopWords.has(term));
  const { length, shards } = shard(
    items,
    terms,
    ({ index, page }) => (lines[index] ?? '').length + (page === undefined ? 0 : (lines[page] ?? '').length),
  );
  const files = [...shards].map(([prefix, each]): [string, string] => {
    const wanted = new Set(each.flatMap(({ index, page }) => (page === undefined ? [index] : [page, index])));
    return [
      `r-${prefix}`,
      encodeLetters(
        [...wanted]
          .sort((a, b) => a - b)
          .map((index) => lines[index])
          .join('\n'),
      ),
    ];
  });
  return {
    head: {
      recordPrefix: length,
      words: encodeLetters(commonWords(records, stopWords, words)),
      names: nameTable(records),
    },
    files,
  };
}

function commonWords(records: readonly SearchRecord[], stopWords: ReadonlySet<string>, most: number): string {
  const counts = new Map<string, number>();
  for (const { title, aliases, captions } of records)
    for (const form of new Set([title, ...aliases, ...captions].flatMap(formsOf)))
      if (form.length > 2 && !stopWords.has(stem(form))) counts.set(form, (counts.get(form) ?? 0) + 1);
  let length = 0;
  const kept = [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .filter(([word]) => (length += word.length + 1) <= most);
  return kept
    .map(([word]) => word)
    .sort()
    .join(' ');
}

/** Every file of the first answer; the same records give the same bytes. */
export function packFirstAnswer(
  records: readonly SearchRecord[],
  lexicon: Lexicon,
  { limit = LIMIT, words = WORDS }: PackOptions = {},
): FirstAnswerFiles {
  const stopWords = stopTerms(lexicon.stopWords);
  const texts = records.map(({ text }) => textTerms(text, stopWords));
  const average = texts.reduce((sum, { length }) => sum + length, 0) / (texts.length || 1);
  const lines = records.map((record, index) => lineOf(record, texts[index]?.length ?? 0));
  const fits = lines.reduce((sum, line) => sum + line.length + 1, 0) <= limit;
  const packed = fits ? packWhole(lines, texts) : packSplit(records, lines, stopWords, words);
  const files = packed.files.sort(([a], [b]) => (a < b ? -1 : 1));
  const head: Head = {
    version: 1,
    total: records.length,
    average: Math.round(average),
    lexicon: encodeLetters(packLexicon(lexicon)),
    ...packed.head,
    files: files.map(([name]) => name),
  };
  return { head: JSON.stringify(head), files: Object.fromEntries(files) };
}
