/** The search: a query in, pages in order out. Build and browser share it. */
import { answerTo, type Answer, type Searched, type SearchSettings } from './answer.ts';
import { ALL_PARTS } from './options.ts';
import type { Ways } from './query/full.ts';
import type { Synonyms } from './query/synonyms.ts';
import { understand } from './query/understand.ts';
import { Vocabulary } from './query/vocabulary.ts';
import type { SearchIndex } from './rank/index.ts';

export interface Engine extends Searched {
  vocabulary: Vocabulary;
  synonyms: Synonyms;
}

/** @param words stem → word: words of records that are not loaded yet */
export const engineOf = (
  index: SearchIndex,
  synonyms: Synonyms,
  ways: Ways,
  words: ReadonlyMap<string, string> = new Map(),
): Engine => ({
  index,
  vocabulary: new Vocabulary(index, new Map([...words, ...synonyms.words]), ways),
  synonyms,
  stopWords: synonyms.stopWords,
});

export const search = (engine: Engine, query: string, settings: SearchSettings = {}): Answer =>
  answerTo(understand(query, { ...engine, parts: { ...ALL_PARTS, ...settings.parts } }), engine, settings);
