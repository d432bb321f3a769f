/** Words that sound alike, in whichever alphabet each is written. */
import { soundKey, soundKeys } from '../words/sound.ts';
import { stem } from '../words/stem.ts';
import type { Vocabulary } from './vocabulary.ts';

const tableOf = (vocabulary: Vocabulary): Map<string, Set<string>> =>
  vocabulary.once('sounds', () => {
    const table = new Map<string, Set<string>>();
    const add = (word: string, term: string) => {
      const key = soundKey(word);
      table.set(key, (table.get(key) ?? new Set()).add(term));
    };
    for (const term of vocabulary.terms()) add(term, term);
    for (const [form, term] of vocabulary.index.forms) add(form, term);
    return table;
  });

/**
 * Terms that sound as the word may.
 * @param shortest letters of a key that says something
 */
export function sounding(form: string, vocabulary: Vocabulary, shortest: number): string[] {
  const russian = /[a-z]/.test(form) ? vocabulary.ways.toCyrillic?.(form) : undefined;
  const reading = russian === undefined ? [] : [soundKey(stem(russian))];
  const keys = [...new Set([...soundKeys(form), ...reading])].filter((key) => key.length >= shortest);
  const table = tableOf(vocabulary);
  return [...new Set(keys.flatMap((key) => [...(table.get(key) ?? [])]))];
}
