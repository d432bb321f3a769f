/** What the search knows: a record per page and per step, plus the lists the generator brings. */
import { recordsOf, type RawEntry, type SearchRecord } from '../domain/search/record.ts';
import { FOOT_LINKS, SECTIONS } from '../strings.ts';
import { library } from './library.ts';

export async function records(): Promise<SearchRecord[]> {
  const all = await library();
  const entries = Object.values(all).flatMap((entries) => [...entries.values()] as RawEntry[]);
  const pages = [...SECTIONS, ...FOOT_LINKS].map(({ title, href }) => ({ title, url: href }));
  return recordsOf(entries, { pages });
}
