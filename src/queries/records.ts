/** What the search knows: a record per page and per step, the lists the generator brings, and the lexicon. */
import { lexiconOf, type Lexicon } from '../domain/search/query/lexicon.ts';
import { COLUMN_WORDS, OWN_PAGES } from '../domain/search/own-pages.ts';
import { recordsOf, type RawEntry, type SearchRecord } from '../domain/search/record.ts';
import { library } from './library.ts';

export interface SearchBase {
  records: SearchRecord[];
  lexicon: Lexicon;
}

export async function searchBase(): Promise<SearchBase> {
  const all = await library();
  const entries = Object.values(all).flatMap((collection) => [...collection.values()] as RawEntry[]);
  return {
    records: recordsOf(entries, { pages: OWN_PAGES, columnWords: COLUMN_WORDS }),
    lexicon: lexiconOf(entries),
  };
}
