/** The files of the first answer, as the build makes and the browser reads them. */
import type { NameTable } from './names.ts';

/** Synonyms, entries of common pages, captions and numbers of the head's records, parted by empty lines: loaded right after the head. */
export const MORE = 'more';
/** Before the prefix in the name of a file with the words of texts, and of one with split records. */
export const TEXT = 't-';
export const RECORDS = 'r-';

/** What the browser loads first; its texts are in the code of letters.ts. */
export interface Head {
  version: 1;
  /** Stands in the first line of every other file of this build. */
  stamp: string;
  /** Records of the whole site. */
  total: number;
  /** Words to ignore. */
  stopWords: string;
  /** Titles and other names of the pages, titles of their parts, when all fit; the rest follows in MORE. */
  records?: string;
  names?: NameTable;
  /** Length of the prefix by which the words of the texts are split. */
  textPrefix?: number;
  /** Names of the other files. */
  files: string[];
}
