/** Builds the index from records. */
import type { SearchRecord } from '../record.ts';
import { normalize } from '../words/normalize.ts';
import { stem } from '../words/stem.ts';
import { STOP_WORDS } from '../words/stop-words.ts';
import { formsOf, termsOf } from '../words/terms.ts';
import { postPhrases, postText, textTerms, type Doc, type Phrase, type SearchIndex, type TextTerms } from './index.ts';
import type { Place } from './fields.ts';

const phrase =
  (place: Place) =>
  (text: string): Phrase => ({ place, terms: [...new Set(termsOf(text))] });

export const phrasesOf = (doc: Doc): Phrase[] =>
  [
    phrase('title')(doc.title),
    ...doc.aliases.map(phrase('alias')),
    ...doc.captions.map(phrase('caption')),
    ...doc.numbers.map(phrase('number')),
  ].filter(({ terms }) => terms.length > 0);

/** Terms of the words to ignore, the language's and the content's. */
export const stopTerms = (taught: readonly string[]): Set<string> =>
  new Set([...STOP_WORDS, ...taught.filter((word) => !word.includes(' '))].map((word) => stem(normalize(word))));

/** An index without texts; they are added by addTexts or, from shards, as they arrive. */
export function indexOf(docs: Doc[], textLengths: number[], total = docs.length): SearchIndex {
  const pages = new Map(docs.map((doc, number) => [doc.url, number]));
  const index: SearchIndex = {
    docs,
    total,
    phrases: docs.map(phrasesOf),
    parents: docs.map(({ guide }) => (guide ? pages.get(guide.url) : undefined)),
    postings: new Map(),
    forms: new Map(),
    textLengths,
    averageText: textLengths.reduce((sum, length) => sum + length, 0) / (textLengths.length || 1),
  };
  docs.forEach((doc, number) => {
    postPhrases(index, number, index.phrases[number] as Phrase[]);
    postPhrases(index, number, doc.names.map(phrase('names')));
    const parent = index.parents[number];
    if (parent === undefined) return;
    postPhrases(index, parent, index.phrases[number] as Phrase[], 'outline');
    postPhrases(
      index,
      number,
      (index.phrases[parent] as Phrase[]).filter(({ place }) => place === 'title' || place === 'alias'),
      'context',
    );
  });
  for (const doc of docs)
    for (const text of [doc.title, ...doc.aliases, ...doc.captions, ...doc.names])
      for (const form of formsOf(text)) index.forms.set(form, stem(form));
  return index;
}

export function addTexts(index: SearchIndex, texts: readonly TextTerms[]): void {
  texts.forEach(({ counts }, doc) => counts.forEach((count, term) => postText(index, term, doc, count)));
}

/** The whole index, texts included: for the build and for measurements. */
export function buildIndex(records: readonly SearchRecord[], stopWords: ReadonlySet<string>): SearchIndex {
  const texts = records.map(({ text }) => textTerms(text, stopWords));
  const docs = records.map(({ text: _, ...doc }) => doc);
  const index = indexOf(
    docs,
    texts.map(({ length }) => length),
  );
  addTexts(index, texts);
  return index;
}
