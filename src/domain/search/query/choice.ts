/** Making and choosing alternatives. */
import { keyOf, phraseKey } from './keys.ts';
import type { Synonyms } from './synonyms.ts';
import type { Alternative, InterpretationKind } from './terms.ts';
import type { Reader } from './reading.ts';
import { WEIGHTS } from '../weights.ts';

/** Shortest stem that words of its root are looked for. */
const SHORTEST_KIN = 4;

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

/** Letters of the common beginning. */
export function commonLength(a: string, b: string): number {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return common;
}

/** Length of the common beginning against the longer word, 0–1. */
export const commonShare = (a: string, b: string): number => commonLength(a, b) / Math.max(a.length, b.length);

/** Worth of a word for another of the same root. */
export const kinWorth = (term: string, other: string): number =>
  WEIGHTS.road.kin * (0.5 + 0.5 * commonShare(term, other));

/** A synonym and words of its root. */
function withKin(found: Alternative, { vocabulary, parts }: Reader): Alternative[] {
  const [term = ''] = found.stems;
  if (!parts.kin || found.stems.length > 1 || term.length < SHORTEST_KIN) return [found];
  const kin = vocabulary.kinOf(term).map((other) => ({
    ...found,
    stems: [other],
    weight: found.weight * kinWorth(term, other),
  }));
  return [found, ...kin];
}

/** Synonyms of what was found, each keeping a share of its worth. */
export function withSynonyms(text: string, found: Alternative[], synonyms: Synonyms, reader: Reader): Alternative[] {
  if (!reader.parts.synonyms) return found;
  const more = found.flatMap((each) =>
    (synonyms.table.get(phraseKey(each.stems, synonyms.stopWords)) ?? []).flatMap(({ stems, word, weight }) =>
      withKin(instead('synonym', text, word, stems, each.weight * weight), reader),
    ),
  );
  return best([...found, ...more.filter(({ stems }) => stems.every((term) => reader.vocabulary.has(term)))]);
}
