/** Makes the files of the first answer at build time. */
import type { Kind, SearchRecord } from '../record.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { textTerms } from '../rank/texts.ts';
import { stopTerms } from '../words/stop-terms.ts';
import { MORE, TEXT, type Head } from './head.ts';
import { firstNames } from './first-names.ts';
import { encodeLetters } from './letters.ts';
import { packGroups } from './lexicon.ts';
import { detailLineOf, lineOf, namesIn, titleLineOf } from './lines.ts';
import { packSplit } from './pack-split.ts';
import { shard } from './shards.ts';
import { stamped, stampOf } from './stamp.ts';
import { textLine, textPostings } from './texts.ts';

/** Contents by file name, without extension: MORE, «t-a» for the words of texts, «r-ab» for split records. */
export interface FirstAnswerFiles {
  head: string;
  files: Record<string, string>;
}

export interface PackOptions {
  /** Most characters of records; beyond, they are split (100 000 ≈ 30 KB gz). */
  limit?: number;
  /** Most characters of the vocabulary, when records are split. */
  words?: number;
  /** Most characters of a file, when records are split. */
  largest?: number;
}

/** Entries of common pages and of lists: they come after the pages. */
const LATER: ReadonlySet<Kind> = new Set([
  ...(['term', 'column', 'deadline', 'contact', 'link'] as const),
  ...(['system', 'role', 'region'] as const),
]);
const LIMIT = 100_000;
const WORDS = 40_000;
/** Characters of the head's records, so that the first answer keeps its 25 KB: titles first, names in what is left. */
const HEAD = 18_700;

export interface Packed {
  head: Partial<Head>;
  /** What comes in MORE after the synonyms: later records, the vocabulary, details of the first records. */
  more: [later: string, words: string, details: string];
  files: [string, string][];
}

const linesOf = (records: readonly SearchRecord[], line: (record: SearchRecord) => string): string =>
  records.map((record) => line(record)).join('\n');

/** The other names that come with the titles, by address; parts have none. */
function firstNamesOf(records: readonly SearchRecord[], stopWords: ReadonlySet<string>): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { url, guide, title } of records) {
    const page = guide?.url ?? url;
    titles.set(page, [...(titles.get(page) ?? []), title]);
  }
  const pages = records.filter(({ guide }) => guide === undefined);
  return firstNames(
    pages.map((page) => ({ url: page.url, titles: titles.get(page.url) ?? [], names: namesIn(page) })),
    stopWords,
    HEAD - linesOf(records, (each) => titleLineOf(each, [])).length,
  );
}

function packWhole(records: readonly SearchRecord[], stopWords: ReadonlySet<string>): Packed {
  const first = records.filter(({ kind }) => !LATER.has(kind));
  const names = firstNamesOf(first, stopWords);
  const namesOf = ({ url }: SearchRecord) => names.get(url) ?? [];
  const later = records.filter(({ kind }) => LATER.has(kind));
  const postings = textPostings(
    textTerms(
      [...first, ...later].map(({ text }) => text),
      stopWords,
    ),
  );
  const rows = [...postings]
    .map(([term, docs]) => ({ term, row: textLine(term, docs) }))
    .sort((a, b) => (a.term < b.term ? -1 : 1));
  const { length, shards } = shard(
    rows,
    ({ term }) => [term],
    ({ row }) => row.length,
  );
  const texts = [...shards].map(([prefix, each]): [string, string] => [
    TEXT + prefix,
    encodeLetters(each.map(({ row }) => row).join('\n')),
  ]);
  return {
    head: { records: encodeLetters(linesOf(first, (each) => titleLineOf(each, namesOf(each)))), textPrefix: length },
    more: [linesOf(later, lineOf), '', linesOf(first, (each) => detailLineOf(each, namesOf(each)))],
    files: texts,
  };
}

/** Every file of the first answer; the same records give the same bytes. */
export function packFirstAnswer(
  records: readonly SearchRecord[],
  lexicon: Lexicon,
  { limit = LIMIT, words = WORDS, largest }: PackOptions = {},
): FirstAnswerFiles {
  const stopWords = stopTerms(lexicon.stopWords);
  const fits = records.reduce((sum, record) => sum + lineOf(record).length + 1, 0) <= limit;
  const packed = fits ? packWhole(records, stopWords) : packSplit(records, stopWords, { words, largest });
  const more: [string, string] = [MORE, encodeLetters([packGroups(lexicon), ...packed.more].join('\n\n'))];
  const files = [more, ...packed.files].sort(([a], [b]) => (a < b ? -1 : 1));
  const stamp = stampOf([packed.head.records ?? '', ...files.flat()]);
  const head: Head = {
    version: 1,
    stamp,
    total: records.length,
    stopWords: encodeLetters(lexicon.stopWords.join('|')),
    ...packed.head,
    files: files.map(([name]) => name),
  };
  return {
    head: JSON.stringify(head),
    files: Object.fromEntries(files.map(([name, content]) => [name, stamped(stamp, content)])),
  };
}
