/** The ways of understanding that pay only with more than the head of the base: they arrive with it. */
import { root } from '../words/root.ts';
import { toCyrillic } from '../words/cyrillic.ts';
import { MATCHERS, type Matcher } from './matches.ts';
import type { Reader, Word } from './reading.ts';
import { corrections, type Correction } from './spelling.ts';
import { sounding } from './sounding.ts';
import { joinWords, splitWord } from './split-join.ts';
import { misspelt, resembling } from './strange.ts';
import type { Alternative } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Ways {
  /** What a word has in common with its kin. */
  rootOf?: (word: string) => string;
  /** What a misspelt word may have been, nearest first. */
  corrections?: (word: string, vocabulary: Vocabulary) => Correction[];
  /** What a word nobody knows may be: mistyped, or another that begins alike. */
  misspelt?: (word: Word, reader: Reader) => Alternative[];
  resembling?: (word: Word, reader: Reader) => Alternative[];
  /** Terms that sound as a word may, in either alphabet. */
  sounding?: (word: string, vocabulary: Vocabulary, shortest: number) => string[];
  /** A Latin word read as Russian. */
  toCyrillic?: (word: string) => string;
  /** A word written together that the base knows apart. */
  splitWord?: (word: Word, reader: Reader) => Alternative[];
  /** What neighbouring words may be together, first come first. */
  matchers: readonly Matcher[];
}

export const ALL_WAYS: Ways = {
  rootOf: root,
  corrections,
  misspelt,
  resembling,
  sounding,
  toCyrillic,
  splitWord,
  matchers: [...MATCHERS, joinWords],
};
