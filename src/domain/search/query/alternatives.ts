/** What one word of a query may stand for, best first. */
import { otherLayout } from '../words/layout.ts';
import { digitsAsLetters, normalize, twin } from '../words/normalize.ts';
import { stem } from '../words/stem.ts';
import type { Reader, Word } from './reading.ts';
import { best, exact, instead, kinWorth } from './choice.ts';
import type { Alternative } from './terms.ts';
import { WEIGHTS } from '../weights.ts';

const WORTH = WEIGHTS.road;
/** A prefix that could become more words than this says nothing. */
const MOST_PREFIX = 40;
const SHORTEST_ROOT_WORD = 5;
/** Shortest key of a sound that is searched. */
const SHORTEST_SOUND = 2;
/** Shortest stem searched as a prefix: an ending may hide what the word was. */
const SHORTEST_STEM_PREFIX = 5;

/** The word itself and its twin in the other alphabet. */
function sameWord({ form, stem: base }: Word, { vocabulary, parts }: Reader): Alternative[] {
  const found = vocabulary.has(base) ? [exact([base])] : [];
  const other = parts.lookalike ? twin(form) : undefined;
  if (other !== undefined && vocabulary.has(stem(other))) found.push(exact([stem(other)], WORTH.twin));
  return found;
}

function otherLetters({ form }: Word, { vocabulary, parts }: Reader): Alternative[] {
  const found: Alternative[] = [];
  const letters = parts.lookalike ? digitsAsLetters(form) : undefined;
  if (letters !== undefined && vocabulary.has(stem(letters)))
    found.push(instead('lookalike', form, letters, [stem(letters)], WORTH.digits));
  if (!parts.translit) return found;
  const { forms } = vocabulary.index;
  // Of a Russian word that sounds alike there is nothing to tell: it ends otherwise, or the base has it in Latin.
  const shown = (term: string) => (/[a-z]/.test(form) ? wordFor(term, form, forms) : form);
  const terms = vocabulary.sounding(form, SHORTEST_SOUND);
  return [...found, ...terms.map((term) => instead('translit', form, shown(term), [term], WORTH.translit))];
}

/** A form of the stem to show: the one nearest in length to what was typed. */
function wordFor(term: string, typed: string, forms: ReadonlyMap<string, string>): string {
  let best = term;
  let distance = Infinity;
  for (const [form, base] of forms) {
    const difference = Math.abs(form.length - typed.length);
    if (base === term && difference < distance) [best, distance] = [form, difference];
  }
  return best;
}

/** Words of one root with what was typed, or with what it most likely stands for. */
function kin({ form, stem: base }: Word, found: Alternative | undefined, { vocabulary, parts }: Reader): Alternative[] {
  if (!parts.kin || form.length < SHORTEST_ROOT_WORD) return [];
  const meant = found?.how?.kind === 'translit' || found?.how?.kind === 'spelling' ? found : exact([base]);
  const term = meant.stems[0] ?? base;
  return vocabulary.kinOf(term).map((other) => ({
    ...meant,
    stems: [other],
    weight: meant.weight * kinWorth(term, other),
  }));
}

/** Words that begin so; worth more the fewer letters are missing. */
function longer({ form, stem: base }: Word, { vocabulary, parts }: Reader, worth: number): Alternative[] {
  if (!parts.prefix) return [];
  const begins = base.length >= SHORTEST_STEM_PREFIX ? vocabulary.startingWith(base) : [];
  const terms = [...new Set([...vocabulary.startingWith(form), ...begins])];
  if (terms.length > MOST_PREFIX) return [];
  return terms.map((term) => ({ ...exact([term], worth * (0.6 + (0.4 * base.length) / term.length)), begun: true }));
}

/** The same word in the chosen letters still says what was typed. */
const asTyped = ({ typed, form }: Word, alternatives: Alternative[]): Alternative[] => {
  if (typed === undefined) return alternatives;
  const other = otherLayout(typed) ?? '';
  const isLayout = normalize(other).includes(form);
  const [kind, read] = isLayout ? (['layout', other] as const) : (['translit', form] as const);
  return alternatives.map((each) => ({ ...each, how: { kind, from: typed, to: each.how?.to ?? read } }));
};

/** A word to ignore stands for itself. */
export const ignored = (word: Word): Alternative[] => asTyped(word, [exact([word.stem])]);

/** @param unfinished the last word of the query: the reader may still be typing */
export function alternativesOf(word: Word, reader: Reader, unfinished: boolean): Alternative[] {
  const { ways } = reader.vocabulary;
  const same = sameWord(word, reader);
  const others = same.length > 0 && !/[a-z]/.test(word.form) ? [] : otherLetters(word, reader);
  const known = same.length + others.length > 0;
  const prefix = known
    ? unfinished
      ? longer(word, reader, WORTH.unfinished)
      : []
    : longer(word, reader, WORTH.prefix);
  const guessed = known || prefix.length > 0 ? [] : (ways.misspelt?.(word, reader) ?? []);
  const surest = best([...same, ...others, ...prefix, ...guessed]);
  const found = best([...surest, ...kin(word, surest[0], reader)]);
  return asTyped(word, found.length > 0 ? found : best(ways.resembling?.(word, reader) ?? []));
}
