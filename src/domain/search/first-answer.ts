/**
 * The first answer: a small index of our own, the head, that answers before anything else of the base is there.
 * The titles of a large base come in files of their own, a query needs few. What follows is the business of
 * fuller-answer.ts.
 */
import type { Answer, SearchSettings } from './answer.ts';
import { Gathered } from './packing/gathered.ts';
import { numbered } from './packing/hash.ts';
import { TITLES, type Head } from './packing/head.ts';
import { decodeLetters } from './packing/letters.ts';
import { namesFor } from './packing/names.ts';
import { pairsOf } from './packing/pairs.ts';
import { unstamped } from './packing/stamp.ts';
import { sounding } from './query/sounding.ts';
import { guesses } from './query/guesses.ts';
import { indexOf } from './rank/build.ts';
import type { Doc } from './rank/index.ts';
import { engineOf, search, type Engine } from './search.ts';
import { stopTerms } from './words/stop-terms.ts';

export interface FirstAnswer {
  head: Head;
  /** Records of the head, without names. */
  docs: Doc[];
  /** Names of files that the first answer to this query needs and has not. */
  missing: (query: string) => string[];
  /** @throws ForeignFile when the file is of another build or incomplete */
  add: (name: string, file: string) => void;
  answer: (query: string, settings?: SearchSettings) => Answer;
}

/** Most files of titles for one query: a text pasted into the field does not load the base. */
const MOST = 20;

/** Groups of equal words come later. */
const NO_SYNONYMS = { words: new Map<string, string>(), table: new Map<string, never>(), longest: 1 };

/** @throws when the text is no head */
export function openFirstAnswer(headJson: string): FirstAnswer {
  const head = JSON.parse(headJson) as Head;
  const gathered = new Gathered();
  const docs = gathered.add(decodeLetters(head.records ?? ''));
  const stopWords = stopTerms(decodeLetters(head.stopWords).split('|'));
  const added = new Set<string>();
  let engine: Engine | undefined;
  const opened = (): Engine => {
    const all = [...gathered.docs.values()].map((doc) => ({ ...doc, names: namesFor(doc, head.names) }));
    const index = indexOf(all, head.total, gathered.frequencies);
    return engineOf(index, { ...NO_SYNONYMS, stopWords }, { matchers: [], sounding });
  };
  return {
    head,
    docs,
    missing: (query) => {
      const { titles } = head;
      if (!titles) return [];
      const terms = guesses(query, (term) => stopWords.has(term)).filter((term) => !stopWords.has(term));
      const names = [...terms, ...pairsOf(terms)].map((key) => numbered(TITLES, key, titles));
      return [...new Set(names)].slice(0, MOST).filter((name) => !added.has(name));
    },
    add: (name, file) => {
      const [lines = '', frequencies] = decodeLetters(unstamped(head.stamp, file)).split('\n\n');
      gathered.add(lines, frequencies);
      added.add(name);
      engine = undefined;
    },
    answer: (query, settings) => search((engine ??= opened()), query, settings),
  };
}
