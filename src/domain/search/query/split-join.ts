/** Words written together that the base knows apart, and the other way round. */
import { WEIGHTS } from '../weights.ts';
import { stem } from '../words/stem.ts';
import { knowledgeOf, type Reader, type Word } from './reading.ts';
import type { Alternative, Term } from './terms.ts';
import { alternativesOf } from './alternatives.ts';
import { withSynonyms } from './choice.ts';
import type { Synonyms } from './synonyms.ts';

const SHORTEST_WHOLE = 5;
const SHORTEST_JOINED = 4;
const SHORTEST_HALF = 2;
/** A half this long may be known by its stem alone. */
const LONG_HALF = 5;
const MOST_WORDS = 3;

/** «двухслов» → «двух слов»: the cut whose shorter half is longest, both halves known. */
export function splitWord({ form, stem: base }: Word, { vocabulary, stopWords, parts }: Reader): Alternative[] {
  if (!parts.splitJoin || form.length < SHORTEST_WHOLE || vocabulary.has(base) || /\d/.test(form)) return [];
  const known = (part: string) =>
    vocabulary.index.forms.has(part) || (part.length >= LONG_HALF && vocabulary.has(stem(part)));
  let best: { cut: number; shorter: number } | undefined;
  for (let cut = SHORTEST_HALF; cut <= form.length - SHORTEST_HALF; cut++) {
    const [left, right] = [form.slice(0, cut), form.slice(cut)];
    const shorter = Math.min(left.length, right.length);
    const enough = shorter > 2 || (!stopWords.has(stem(left)) && !stopWords.has(stem(right)));
    if (known(left) && known(right) && enough && shorter > (best?.shorter ?? 0)) best = { cut, shorter };
  }
  if (!best) return [];
  const halves = [form.slice(0, best.cut), form.slice(best.cut)];
  return [
    {
      stems: halves.map(stem),
      weight: WEIGHTS.road.splitJoin,
      partial: 0.6,
      how: { kind: 'spelling', from: form, to: halves.join(' ') },
    },
  ];
}

/** «двух слов» → «двухслов», when the base has the whole and not every piece. */
export function joinWords(
  words: readonly Word[],
  reader: Reader & { synonyms: Synonyms },
): { term: Term; length: number } | undefined {
  if (!reader.parts.splitJoin) return undefined;
  for (let length = Math.min(MOST_WORDS, words.length); length > 1; length--) {
    const taken = words.slice(0, length);
    const whole = taken.map(({ form }) => form).join('');
    const base = stem(whole);
    if (whole.length < SHORTEST_JOINED || /\d/.test(whole)) continue;
    const typed = taken.map(({ form }) => form).join(' ');
    const strange = taken.some((word) => knowledgeOf(word.form, reader) < 2);
    const absent = strange || taken.some((word) => !word.stop && reader.vocabulary.frequency(word.stem) === 0);
    // Every pair of words is kin to something.
    const strict = { ...reader, parts: { ...reader.parts, kin: false } };
    const known = reader.vocabulary.has(base) || (strange && knowledgeOf(whole, strict) >= 2);
    if (!known || taken.some((word) => word.stem === base || (word.stop && !absent))) continue;
    const apart: Alternative = { stems: taken.map((word) => word.stem), weight: strange ? 0.6 : 0.9, partial: 0.5 };
    const together = alternativesOf({ form: whole, stem: base, stop: false }, reader, false).map(
      (each): Alternative => ({
        ...each,
        weight: each.weight * WEIGHTS.road.splitJoin,
        how: { kind: 'spelling', from: typed, to: each.how?.to ?? whole },
      }),
    );
    const found = [...together, apart];
    return { length, term: { text: typed, alternatives: withSynonyms(typed, found, reader.synonyms, reader) } };
  }
  return undefined;
}
