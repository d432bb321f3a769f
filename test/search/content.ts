/** The content of a folder as the search takes it: schema output, bodies, the generator's own pages. */
import { readContent } from '../../src/checks/content.ts';
import { validEntries } from '../../src/checks/structure/valid-entries.ts';
import { COLUMN_WORDS, OWN_PAGES } from '../../src/domain/search/own-pages.ts';
import { recordsOf, type RawEntry, type SearchRecord } from '../../src/domain/search/record.ts';
import { lexiconOf, type Lexicon } from '../../src/domain/search/query/lexicon.ts';

export interface Base {
  entries: RawEntry[];
  records: SearchRecord[];
  lexicon: Lexicon;
}

export function baseOf(dir: string): Base {
  const entries = validEntries(readContent(dir).entries);
  return {
    entries,
    records: recordsOf(entries, { pages: OWN_PAGES, columnWords: COLUMN_WORDS }),
    lexicon: lexiconOf(entries),
  };
}
