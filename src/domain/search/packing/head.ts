/** The files of the first answer, as the build makes and the browser reads them. */
import type { NameTable } from './names.ts';

/** Synonyms, records, vocabulary, names of leaves and what the head left out, parted by empty lines: loaded right after the head. */
export const MORE = 'more';
/** Before the number in the name of a file with the titles for some words, when the head cannot hold all titles. */
export const TITLES = 'f-';
/** Before the prefix or the number in the name of a file with the words of texts. */
export const TEXT = 't-';
/** Before the first word in the name of a file with records of a base that is cut. */
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
  /** When the titles do not fit: number of files TITLES, by the hash of a word. */
  titles?: number;
  /** What regions, roles, systems are called; where the titles fit, of the regions only the titles. */
  names: NameTable;
  /** Length of the prefix by which the words of the texts are split, and the files there are. */
  textPrefix?: number;
  textFiles?: string[];
  /** Of a base that is cut: number of files TEXT, by the hash of a word. */
  texts?: number;
}
