/**
 * The first answer: a small index of our own, the head, that answers before anything else of the base is there.
 * What follows it is the business of fuller-answer.ts.
 */
import type { Answer, SearchSettings } from './answer.ts';
import type { Head } from './packing/head.ts';
import { decodeLetters } from './packing/letters.ts';
import { readLines } from './packing/lines.ts';
import { namesFor, nameTable } from './packing/names.ts';
import { indexOf } from './rank/build.ts';
import type { Doc } from './rank/index.ts';
import { engineOf, search } from './search.ts';
import { stopTerms } from './words/stop-terms.ts';

export interface FirstAnswer {
  head: Head;
  /** Records of the head, without names. */
  docs: Doc[];
  answer: (query: string, settings?: SearchSettings) => Answer;
}

/** Groups of equal words come later. */
const NO_SYNONYMS = { words: new Map<string, string>(), table: new Map<string, never>(), longest: 1 };

/** @throws when the text is no head */
export function openFirstAnswer(headJson: string): FirstAnswer {
  const head = JSON.parse(headJson) as Head;
  const docs = readLines(decodeLetters(head.records ?? ''));
  const names = head.names ?? nameTable(docs);
  const index = indexOf(
    docs.map((doc) => ({ ...doc, names: namesFor(doc, names) })),
    head.total,
  );
  const stopWords = stopTerms(decodeLetters(head.stopWords).split('|'));
  const engine = engineOf(index, { ...NO_SYNONYMS, stopWords }, { matchers: [] });
  return { head, docs, answer: (query, settings) => search(engine, query, settings) };
}
