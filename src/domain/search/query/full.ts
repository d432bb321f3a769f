/** The ways of understanding that pay only with more than the head of the base: they arrive with it. */
import { root } from '../words/root.ts';
import { MATCHERS, type Matcher } from './matches.ts';
import { corrections, type Correction } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Ways {
  /** What a word has in common with its kin. */
  rootOf?: (word: string) => string;
  /** What a misspelt word may have been, nearest first. */
  corrections?: (word: string, vocabulary: Vocabulary) => Correction[];
  matchers: readonly Matcher[];
}

export const ALL_WAYS: Ways = { rootOf: root, corrections, matchers: MATCHERS };
