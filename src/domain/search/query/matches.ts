/** Neighbouring words of a query that are one thing: a number, a fixed phrase, a compound. */
import { NEGATIONS } from '../words/stop-terms.ts';
import { otherLayout } from '../words/layout.ts';
import { stem } from '../words/stem.ts';
import { isCompoundNumber, joined, numberKey, numberKeys } from '../words/tokens.ts';
import { best, withSynonyms } from './choice.ts';
import type { Word } from './reading.ts';
import { keyOf, phraseKey } from './keys.ts';
import type { Synonyms } from './synonyms.ts';
import type { Alternative, Interpretation, Term } from './terms.ts';
import type { Understander } from './understand.ts';

/** A word with its own alternatives, the stem it most likely stands for, and why. */
export interface ReadWord extends Word {
  alternatives: Alternative[];
  meant: string;
  how: Interpretation | undefined;
}

/** A term that takes `length` words from the beginning of the rest. */
export interface Match {
  term: Term;
  length: number;
}

export type Matcher = (words: readonly ReadWord[], understander: Understander) => Match | undefined;

/** Worth of the parts of a fixed phrase or number that stand apart from it. */
const APART = 0.7;
const MISSING = 0.5;
/** Most words of a number typed with spaces. */
const LONGEST_NUMBER = 5;
/** Most words to ignore inside a fixed phrase. */
const MOST_INSIDE = 2;

const textOf = (words: readonly Word[]): string => words.map(({ typed, form }) => typed ?? form).join(' ');

const term = (words: readonly ReadWord[], found: Alternative[], understander: Understander): Term => ({
  text: textOf(words),
  alternatives: withSynonyms(textOf(words), found, understander.synonyms, understander),
});

/** What was corrected in the words of a phrase, as one correction. */
function howOf(words: readonly ReadWord[]): { how?: Interpretation } {
  const kind = words.find(({ how }) => how)?.how?.kind;
  return kind
    ? { how: { kind, from: textOf(words), to: words.map(({ how, form }) => how?.to ?? form).join(' ') } }
    : {};
}

/** The words as they were read, when that is not how they were typed. */
function readOf(words: readonly ReadWord[]): { how?: Interpretation } {
  const chunks = new Map(
    words.map(({ typed, form }) => [typed ?? form, typed === undefined ? form : otherLayout(typed)]),
  );
  const [from, to] = [[...chunks.keys()].join(' '), [...chunks.values()].join(' ')];
  return from === to ? {} : { how: { kind: 'layout', from, to } };
}

/** Keys of the number that these words make when written without spaces. */
function keysOf(words: readonly ReadWord[]): string[] {
  const compound = words[0]?.compound;
  const together = words.length === 1 && compound ? [] : [numberKey(words.map(({ form }) => form))];
  const whole =
    compound?.parts === words.length && isCompoundNumber(compound.token) ? numberKeys(compound.token).slice(-1) : [];
  return [...together, ...whole];
}

/** «41 аб», «аб 12 3»: neighbours that make a number the base knows. */
function numberAt(words: readonly ReadWord[], understander: Understander): Match | undefined {
  if (!understander.parts.numbers) return undefined;
  for (let length = Math.min(LONGEST_NUMBER, words.length); length >= 1; length--) {
    const taken = words.slice(0, length);
    if (!taken.some(({ form }) => /\d/.test(form)) || (length > 2 && taken.some(({ stop }) => stop))) continue;
    const key = keysOf(taken).find((each) => /\d/.test(each) && understander.vocabulary.has(each));
    if (key === undefined) continue;
    const read = readOf(taken);
    const apart: Alternative = { stems: taken.map((word) => word.stem), weight: APART, partial: MISSING, ...read };
    return {
      length,
      term: term(taken, best([{ stems: [key], weight: 1, ...read }, ...(length > 1 ? [apart] : [])]), understander),
    };
  }
  return undefined;
}

/** A phrase may be said in another order and with words to ignore inside, but begins and ends with its own. */
function keyOfPhrase(words: readonly ReadWord[], { table, stopWords }: Synonyms): string | undefined {
  const stems = words.map(({ meant }) => meant);
  const written = keyOf(stems);
  if (table.has(written)) return written;
  const [first, last] = [words[0], words.at(-1)];
  const inside = first && last && (!first.stop || NEGATIONS.has(first.meant)) && !last.stop;
  const key = inside ? phraseKey(stems, stopWords) : written;
  return table.has(key) ? key : undefined;
}

/** The longest fixed phrase of the lexicon that begins here. */
function phraseAt(words: readonly ReadWord[], understander: Understander): Match | undefined {
  const { synonyms, parts } = understander;
  if (!parts.synonyms) return undefined;
  for (let length = Math.min(synonyms.longest + MOST_INSIDE, words.length); length > 1; length--) {
    const taken = words.slice(0, length);
    if (keyOfPhrase(taken, synonyms) === undefined) continue;
    const stems = taken.map(({ meant }) => meant);
    const telling = taken.filter(({ stop }) => !stop).map(({ meant }) => meant);
    const own: Alternative = { stems, weight: 1, partial: APART, ...howOf(taken) };
    const core: Alternative[] =
      telling.length > 1 && telling.length < length ? [{ stems: telling, weight: 0.9, partial: APART }] : [];
    const found = term(taken, [own, ...core], understander);
    return { length, term: telling.length > 0 ? found : { ...found, stop: true } };
  }
  return undefined;
}

/** A compound of words («e-mail») known as one. */
function compoundAt(words: readonly ReadWord[], understander: Understander): Match | undefined {
  const compound = words[0]?.compound;
  if (!compound || isCompoundNumber(compound.token)) return undefined;
  const whole = stem(joined(compound.token));
  if (!understander.vocabulary.has(whole)) return undefined;
  const taken = words.slice(0, compound.parts);
  const read = readOf(taken);
  const apart: Alternative = { stems: taken.map(({ meant }) => meant), weight: 0.9, partial: MISSING, ...read };
  return {
    length: compound.parts,
    term: term(taken, [{ stems: [whole], weight: 1, ...read }, apart], understander),
  };
}

export const MATCHERS: readonly Matcher[] = [numberAt, phraseAt, compoundAt];
