/** Entries as the schemas give them: what the site itself works with. */
import type { RawEntry } from '../../domain/search/record.ts';
import type { Entry } from '../read/entry.ts';
import { SCHEMAS } from './schemas.ts';

/** Collections of one file, whose only entry is named after it. */
const SINGLE: Record<string, object> = { search: { id: 'search' }, site: { id: 'site' } };

/** Entries that obey their schema; broken ones are other checks' business. */
export const validEntries = (entries: readonly Entry[]): RawEntry[] =>
  entries.flatMap(({ collection, id, data, body }) => {
    const parsed = SCHEMAS[collection].safeParse({ ...SINGLE[collection], ...(data as object) });
    return parsed.success ? [{ collection, id, data: parsed.data, body: body?.text }] : [];
  });
