/** From what was typed to terms with alternatives. */
import { numberKey, isCompoundNumber, joined, numberKeys } from '../words/tokens.ts';
import { stem } from '../words/stem.ts';
import { alternativesOf, best, withSynonyms } from './alternatives.ts';
import { knowledgeOf, readWords, type Reader, type Word } from './reading.ts';
import { joinWords, splitWord } from './split-join.ts';
import { keyOf, type Synonyms } from './synonyms.ts';
import type { Alternative, Term, Understanding } from './terms.ts';

export interface Understander extends Reader {
  synonyms: Synonyms;
}

/** Worth of the parts of a fixed phrase that stand apart from it. */
const APART = 0.7;
/** Most words of a number typed with spaces. */
const LONGEST_NUMBER = 5;

/** A term that takes `length` words from the beginning of the rest. */
interface Match {
  term: Term;
  length: number;
}

const textOf = (words: readonly Word[]): string => words.map(({ form }) => form).join(' ');

/** «41 фз», «вж 2122 15»: neighbours that make a number the base knows. */
function numberAt(words: readonly Word[], { vocabulary, parts, synonyms, ...reader }: Understander): Match | undefined {
  if (!parts.numbers) return undefined;
  const most = Math.min(LONGEST_NUMBER, words.length);
  for (let length = most; length >= 1; length--) {
    const taken = words.slice(0, length);
    const compound = taken[0]?.compound;
    const keys = length === 1 || taken.some(({ stop }) => stop && length > 2) ? [] : [numberKey(taken.map(({ form }) => form))];
    if (compound?.parts === length) keys.push(...(isCompoundNumber(compound.token) ? numberKeys(compound.token).slice(-1) : []));
    if (!taken.some(({ form }) => /\d/.test(form))) continue;
    const key = keys.find((each) => vocabulary.has(each) && /\d/.test(each));
    if (key === undefined) continue;
    const apart: Alternative = { stems: taken.map((word) => word.stem), weight: APART, partial: 0.5 };
    const found = best([{ stems: [key], weight: 1 }, ...(length > 1 ? [apart] : [])]);
    return { length, term: { text: textOf(taken), alternatives: withSynonyms(textOf(taken), found, synonyms, { vocabulary, parts, ...reader }) } };
  }
  return undefined;
}

/** The longest fixed phrase of the lexicon that begins here. */
function phraseAt(words: readonly Word[], understander: Understander): Match | undefined {
  const { synonyms, parts } = understander;
  if (!parts.synonyms) return undefined;
  for (let length = Math.min(synonyms.longest, words.length); length > 1; length--) {
    const taken = words.slice(0, length);
    const stems = taken.map((word) => word.stem);
    if (!synonyms.table.has(keyOf(stems))) continue;
    const telling = taken.filter(({ stop }) => !stop).map((word) => word.stem);
    const own: Alternative = { stems, weight: 1, partial: APART };
    const core: Alternative[] = telling.length > 0 && telling.length < length ? [{ stems: telling, weight: 0.9, partial: APART }] : [];
    const text = textOf(taken);
    return { length, term: { text, alternatives: withSynonyms(text, [own, ...core], synonyms, understander) } };
  }
  return undefined;
}

/** A compound of words («e-mail») known as one. */
function compoundAt(words: readonly Word[], understander: Understander): Match | undefined {
  const compound = words[0]?.compound;
  if (!compound || isCompoundNumber(compound.token)) return undefined;
  const whole = stem(joined(compound.token));
  if (!understander.vocabulary.has(whole)) return undefined;
  const taken = words.slice(0, compound.parts);
  const apart: Alternative = { stems: taken.map((word) => word.stem), weight: 0.9, partial: 0.5 };
  const text = compound.token.whole;
  return { length: compound.parts, term: { text, alternatives: withSynonyms(text, [{ stems: [whole], weight: 1 }, apart], understander.synonyms, understander) } };
}

function wordAt(words: readonly Word[], understander: Understander, last: boolean): Match {
  const word = words[0] as Word;
  const split = understander.parts.splitJoin && knowledgeOf(word.form, understander) < 2 ? splitWord(word, understander) : [];
  const found = split.length > 0 ? split : alternativesOf(word, understander, last);
  return { length: 1, term: { text: word.form, alternatives: withSynonyms(word.form, found, understander.synonyms, understander) } };
}

/** Terms from left to right, the longest match first; stop words fall out unless a match holds them. */
export function understand(query: string, understander: Understander): Understanding {
  const words = readWords(query, understander);
  const allStop = words.every(({ stop }) => stop) || !understander.parts.stopWords;
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const rest = words.slice(at);
    const match = numberAt(rest, understander) ?? phraseAt(rest, understander) ?? compoundAt(rest, understander)
      ?? (understander.parts.splitJoin ? joinWords(rest, understander) : undefined);
    if (match) terms.push(match.term);
    else if (allStop || !rest[0]?.stop) terms.push(wordAt(rest, understander, rest.length === 1).term);
    at += match?.length ?? 1;
  }
  return { query, terms, unknown: terms.filter(({ alternatives }) => alternatives.length === 0).map(({ text }) => text) };
}
