/** An engine over whole records, for the build and for measurements. */
import { ALL_PARTS, type Parts } from './options.ts';
import { ALL_WAYS } from './query/full.ts';
import type { Lexicon } from './query/lexicon.ts';
import { compileSynonyms } from './query/synonyms.ts';
import { buildIndex, indexOf } from './rank/build.ts';
import type { SearchRecord } from './record.ts';
import { engineOf, type Engine } from './search.ts';

export function buildEngine(records: readonly SearchRecord[], lexicon: Lexicon, parts: Parts = ALL_PARTS): Engine {
  const synonyms = compileSynonyms(lexicon);
  if (parts.text) return engineOf(buildIndex(records, synonyms.stopWords), synonyms, ALL_WAYS);
  return engineOf(indexOf(records.map(({ text: _, ...doc }) => doc)), synonyms, ALL_WAYS);
}
