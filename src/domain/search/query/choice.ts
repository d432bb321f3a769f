/** Making and choosing alternatives. */
import { keyOf, type Synonyms } from './synonyms.ts';
import type { Alternative, InterpretationKind } from './terms.ts';
import type { Reader } from './reading.ts';

export const exact = (stems: string[], weight = 1): Alternative => ({ stems, weight });

export const instead = (
  kind: InterpretationKind,
  from: string,
  to: string,
  stems: string[],
  weight: number,
): Alternative => ({
  stems,
  weight,
  how: { kind, from, to },
});

/** One alternative per set of stems: the worthiest. */
export function best(alternatives: Alternative[]): Alternative[] {
  const sorted = [...alternatives].sort((a, b) => b.weight - a.weight);
  const seen = new Set<string>();
  return sorted.filter(({ stems }) => !seen.has(keyOf(stems)) && seen.add(keyOf(stems)));
}

/** Synonyms of what was found, each keeping a share of its worth. */
export function withSynonyms(text: string, found: Alternative[], synonyms: Synonyms, reader: Reader): Alternative[] {
  if (!reader.parts.synonyms) return found;
  const more = found.flatMap((each) =>
    (synonyms.table.get(keyOf(each.stems)) ?? []).map(({ stems, word, weight }) =>
      instead('synonym', text, word, stems, each.weight * weight),
    ),
  );
  return best([...found, ...more.filter(({ stems }) => stems.every((term) => reader.vocabulary.has(term)))]);
}
