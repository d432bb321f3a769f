/** What the content teaches the search: groups of equal words, and words to ignore. */
import type { RawEntry } from '../record.ts';
import { STOP_WORDS } from '../words/stop-words.ts';

export interface SynonymGroup {
  words: string[];
  /** strong: the same thing; weak: a wider or neighbouring word. */
  weight: 'strong' | 'weak';
  /** Only from the other words to the first: an alias leads to its term, not back. */
  oneWay?: boolean;
}

export interface Lexicon {
  groups: SynonymGroup[];
  stopWords: string[];
}

interface SearchData {
  synonyms?: { words: string[]; weight?: 'strong' | 'weak' }[];
  stopWords?: string[];
}

interface TermData {
  term: string;
  expansion?: string;
  aliases?: string[];
}

function termGroups({ term, expansion, aliases = [] }: TermData): SynonymGroup[] {
  const names = [...(expansion === undefined ? [] : [expansion]), ...aliases];
  return names.length === 0 ? [] : [{ words: [term, ...names], weight: 'weak', oneWay: true }];
}

/** Groups of search.yaml first, then a term with its expansion and what people call it. */
export function lexiconOf(entries: readonly RawEntry[]): Lexicon {
  const taught = entries.filter(({ collection }) => collection === 'search').map(({ data }) => data as SearchData);
  const terms = entries.filter(({ collection }) => collection === 'terms').map(({ data }) => data as TermData);
  return {
    groups: [
      ...taught.flatMap(({ synonyms = [] }) => synonyms.map(({ words, weight = 'strong' }) => ({ words, weight }))),
      ...terms.flatMap(termGroups),
    ],
    stopWords: [...new Set([...taught.flatMap(({ stopWords = [] }) => stopWords), ...STOP_WORDS])],
  };
}
