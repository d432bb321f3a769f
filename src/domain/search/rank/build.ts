/** Builds the index from records. */
import type { SearchRecord } from '../record.ts';
import { stem } from '../words/stem.ts';
import { termsOfToken } from '../words/terms.ts';
import { tokenize } from '../words/tokens.ts';
import { postPhrases, postText, type Doc, type Phrase, type SearchIndex } from './index.ts';
import { textTerms } from './texts.ts';
import type { Place } from './fields.ts';

interface Text {
  terms: string[];
  /** Words as written. */
  forms: string[];
}

/** Reads phrases; one that comes again, as names do, is read once. */
class PhraseReader {
  readonly texts = new Map<string, Text>();

  read(place: Place, text: string): Phrase {
    let known = this.texts.get(text);
    if (!known) {
      const tokens = tokenize(text);
      known = { terms: [...new Set(tokens.flatMap(termsOfToken))], forms: tokens.flatMap(({ parts }) => parts) };
      this.texts.set(text, known);
    }
    return { place, terms: known.terms };
  }
}

/** How readers ask for the meaning of a term. */
const DEFINITION = 'что такое';

export const phrasesOf = (doc: Doc, reader = new PhraseReader()): Phrase[] =>
  [
    reader.read('title', doc.title),
    ...(doc.kind === 'term' ? [reader.read('alias', `${DEFINITION} ${doc.title}`)] : []),
    ...doc.aliases.map((text) => reader.read('alias', text)),
    ...doc.captions.map((text) => reader.read('caption', text)),
    ...doc.numbers.map((text) => reader.read('number', text)),
  ].filter(({ terms }) => terms.length > 0);

/** An index without texts; they are added by addTexts or, from shards, as they arrive. */
export function indexOf(
  docs: Doc[],
  total = docs.length,
  frequencies: ReadonlyMap<string, number> = new Map(),
): SearchIndex {
  const pages = new Map(docs.map((doc, number) => [doc.url, number]));
  const reader = new PhraseReader();
  const index: SearchIndex = {
    docs,
    total,
    frequencies,
    phrases: docs.map((doc) => phrasesOf(doc, reader)),
    parents: docs.map(({ guide }) => (guide ? pages.get(guide.url) : undefined)),
    postings: new Map(),
    forms: new Map(),
  };
  docs.forEach((doc, number) => {
    const own = index.phrases[number] as Phrase[];
    postPhrases(index, number, own);
    postPhrases(
      index,
      number,
      doc.names.map((name) => reader.read('names', name)),
    );
    const parent = index.parents[number];
    if (parent === undefined) return;
    postPhrases(index, parent, own, 'outline');
    const names = (index.phrases[parent] as Phrase[]).filter(({ place }) => place === 'title' || place === 'alias');
    postPhrases(index, number, names, 'context');
  });
  for (const { forms } of reader.texts.values()) for (const form of forms) index.forms.set(form, stem(form));
  return index;
}

/** The whole index, texts included: for the build and for measurements. */
export function buildIndex(records: readonly SearchRecord[], stopWords: ReadonlySet<string>): SearchIndex {
  const index = indexOf(records.map(({ text: _, ...doc }) => doc));
  textTerms(
    records.map(({ text }) => text),
    stopWords,
  ).forEach((terms, doc) => terms.forEach((level, term) => postText(index, term, doc, level)));
  return index;
}
