/** The content of a folder as the search takes it: schema output, bodies, the generator's own pages. */
import { readContent } from '../../src/checks/content.ts';
import { SCHEMAS } from '../../src/checks/structure/schemas.ts';
import { recordsOf, type RawEntry, type SearchRecord } from '../../src/domain/search/record.ts';
import { lexiconOf, type Lexicon } from '../../src/domain/search/query/lexicon.ts';
import { COLUMN_WORDS, OWN_PAGES } from '../../src/strings.ts';

/** Entries that obey their schema; broken ones are the checks' business. */
function entriesOf(dir: string): RawEntry[] {
  return readContent(dir).entries.flatMap(({ collection, id, data, body }) => {
    const layout = { search: { id: 'search' }, site: { id: 'site' } }[collection as string];
    const parsed = SCHEMAS[collection].safeParse({ ...layout, ...(data as object) });
    return parsed.success ? [{ collection, id, data: parsed.data, body: body?.text }] : [];
  });
}

export interface Base {
  entries: RawEntry[];
  records: SearchRecord[];
  lexicon: Lexicon;
}

export function baseOf(dir: string): Base {
  const entries = entriesOf(dir);
  return {
    entries,
    records: recordsOf(entries, { pages: OWN_PAGES, columnWords: COLUMN_WORDS }),
    lexicon: lexiconOf(entries),
  };
}
