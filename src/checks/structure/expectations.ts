/** What editors expect of the search: each query is asked of the first-answer index, made in memory. */
import { openFirstAnswer } from '../../domain/search/first-answer.ts';
import { growAnswer, type FullerAnswer } from '../../domain/search/fuller-answer.ts';
import { packFirstAnswer } from '../../domain/search/packing/pack.ts';
import { COLUMN_WORDS, OWN_PAGES } from '../../domain/search/own-pages.ts';
import { lexiconOf } from '../../domain/search/query/lexicon.ts';
import { recordsOf, type RawEntry } from '../../domain/search/record.ts';
import type { Hit } from '../../domain/search/answer.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../read/entry.ts';
import { isComplete, type Survey } from '../survey.ts';
import { validEntries } from './valid-entries.ts';

/** How far down an expected address is looked for. */
const DEPTH = 20;

const FIX =
  'научите поиск этим словам: synonyms в этом же файле или aliases у страницы или шага; если верен найденный ответ, исправьте address';

interface Expectation {
  query: string;
  address: string;
}

/** The index with every file in it, as a reader has it in the end. */
function indexOf(entries: readonly RawEntry[]): FullerAnswer {
  const records = recordsOf(entries, { pages: OWN_PAGES, columnWords: COLUMN_WORDS });
  const { head, files } = packFirstAnswer(records, lexiconOf(entries));
  const index = growAnswer(openFirstAnswer(head));
  for (const [name, content] of Object.entries(files)) index.add(name, content);
  return index;
}

/** Where a hit leads; a page is also found when one of its steps opens. */
const leadsTo = ({ url, page }: Hit, address: string): boolean => url === address || page.url === address;

const named = ({ url, page, part }: Hit): string => `«${(part ?? page).title}» (${url})`;

/** What is wrong with the answer to a query, if anything. */
export function disappointment({ query, address }: Expectation, hits: readonly Hit[]): string | undefined {
  const [first] = hits;
  if (!first) return `по запросу «${query}» не находится ничего, а первым должен быть ${address}`;
  const place = hits.findIndex((hit) => leadsTo(hit, address)) + 1;
  if (place === 1) return undefined;
  const found = place === 0 ? `среди первых ${DEPTH} ответов его нет` : `он на ${place}-м месте`;
  return `по запросу «${query}» первым должен быть ${address}, но ${found}; первым стоит ${named(first)}`;
}

export function* checkExpectations(survey: Survey): Iterable<Problem> {
  const [entry] = survey.byId.get('search')?.values() ?? [];
  if (!entry || !isComplete(survey)) return;
  const entries = validEntries(survey.entries);
  const taught = entries.find(({ collection }) => collection === 'search')?.data as
    { expect: Expectation[] } | undefined;
  if (!taught || taught.expect.length === 0) return;
  const index = indexOf(entries);
  for (const [number, expectation] of taught.expect.entries()) {
    const message = disappointment(expectation, index.answer(expectation.query, { limit: DEPTH }).hits);
    if (message !== undefined) yield problemAt(entry, ['expect', number, 'query'], 'search-expect', message, FIX);
  }
}
