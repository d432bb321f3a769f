/** Makes the files of the first answer at build time. */
import type { Lexicon } from '../query/lexicon.ts';
import type { SearchRecord } from '../record.ts';
import { stopTerms } from '../words/stop-terms.ts';
import { MORE, type Head } from './head.ts';
import { encodeLetters } from './letters.ts';
import { packGroups } from './lexicon.ts';
import { lineOf } from './lines.ts';
import { joinMore, type More } from './more.ts';
import { packSplit } from './pack-split.ts';
import { packWhole } from './pack-whole.ts';
import { stamped, stampOf } from './stamp.ts';

/** Contents by file name, without extension; the names are explained in head.ts. */
export interface FirstAnswerFiles {
  head: string;
  files: Record<string, string>;
}

export interface PackOptions {
  /** Most characters of titles and names in the head; beyond, the titles go into files of their own. */
  room?: number;
  /** Most characters of records; beyond, they are split. */
  limit?: number;
  /** Most characters of the vocabulary, when records are split. */
  words?: number;
  /** Most characters of a file, when records are split. */
  largest?: number;
}

/** About 7 KB gz: the first answer keeps its 25 KB. */
const ROOM = 18_000;
/** About 50 KB gz: all that a query needs keeps its 130 KB. */
const LIMIT = 160_000;
const WORDS = 40_000;

export interface Packed {
  head: Omit<Head, 'version' | 'stamp' | 'total' | 'stopWords'>;
  more: Partial<More>;
  files: [string, string][];
}

/** Every file of the first answer; the same records give the same bytes. */
export function packFirstAnswer(
  records: readonly SearchRecord[],
  lexicon: Lexicon,
  { room = ROOM, limit = LIMIT, words = WORDS, largest }: PackOptions = {},
): FirstAnswerFiles {
  const stopWords = stopTerms(lexicon.stopWords);
  const fits = records.reduce((sum, record) => sum + lineOf(record).length + 1, 0) <= limit;
  const packed = fits ? packWhole(records, stopWords, room) : packSplit(records, stopWords, { words, largest });
  const more: [string, string] = [MORE, encodeLetters(joinMore({ groups: packGroups(lexicon), ...packed.more }))];
  const files = [more, ...packed.files].sort(([a], [b]) => (a < b ? -1 : 1));
  const stamp = stampOf([packed.head.records ?? '', ...files.flat()]);
  const head: Head = {
    version: 1,
    stamp,
    total: records.length,
    stopWords: encodeLetters(lexicon.stopWords.join('|')),
    ...packed.head,
  };
  return {
    head: JSON.stringify(head),
    files: Object.fromEntries(files.map(([name, content]) => [name, stamped(stamp, content)])),
  };
}
