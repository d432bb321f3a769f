/**
 * The records worth loading for a term when a base has outgrown one file: «champion
 * lists» (C. Manning, P. Raghavan, H. Schütze, «Introduction to Information
 * Retrieval», 2008, §7.1.3). A word that stands everywhere finds nothing by itself;
 * the record sought comes with the rarer words of the query.
 */
import { phrasesOf } from '../rank/build.ts';
import { WEIGHT } from '../rank/fields.ts';
import type { SearchRecord } from '../record.ts';

/** Most records of one term. */
const MOST = 40;

interface Candidate {
  record: number;
  worth: number;
}

export interface Champions {
  /** Numbers of records, best first. */
  records: number[];
  /** In how many records the term stands in all. */
  frequency: number;
}

/** Worth of a record for each of its terms: the place, divided among the words of the phrase. */
function worths(record: SearchRecord): Map<string, number> {
  const found = new Map<string, number>();
  for (const { place, terms } of phrasesOf(record))
    for (const term of terms) found.set(term, Math.max(found.get(term) ?? 0, WEIGHT[place] / (2 + terms.length)));
  return found;
}

export function championsOf(records: readonly SearchRecord[], stopWords: ReadonlySet<string>): Map<string, Champions> {
  const candidates = new Map<string, Candidate[]>();
  records.forEach((each, record) => {
    for (const [term, worth] of worths(each)) {
      if (stopWords.has(term)) continue;
      const known = candidates.get(term);
      if (known) known.push({ record, worth });
      else candidates.set(term, [{ record, worth }]);
    }
  });
  return new Map(
    [...candidates].map(([term, all]): [string, Champions] => {
      const best = [...all].sort((a, b) => b.worth - a.worth || a.record - b.record).slice(0, MOST);
      return [term, { records: best.map(({ record }) => record), frequency: all.length }];
    }),
  );
}
