/** The words of a query, each in the keyboard layout it was most likely meant in. */
import type { Parts } from '../options.ts';
import { otherLayout } from '../words/layout.ts';
import { digitsAsLetters, normalize, twin } from '../words/normalize.ts';
import { stem } from '../words/stem.ts';
import { isCompoundNumber, joined, numberKeys, tokenize, type Token } from '../words/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Word {
  /** Normalised, in the chosen layout. */
  form: string;
  stem: string;
  stop: boolean;
  /** What was typed, when it was typed in the wrong layout or is a word to ignore in Latin letters. */
  typed?: string;
  /** The whole compound this word begins, with the number of its parts. */
  compound?: { token: Token; parts: number };
}

export interface Reader {
  vocabulary: Vocabulary;
  stopWords: ReadonlySet<string>;
  parts: Parts;
}

/** Shortest key of a sound that tells a word. */
const SOUNDING = 3;

/** How well the base knows a word: 3 exactly, 2 surely by another spelling, 1 perhaps, 0 not at all. */
export type Knowledge = 0 | 1 | 2 | 3;

export function knowledgeOf(form: string, { vocabulary, stopWords, parts }: Reader): Knowledge {
  const base = stem(form);
  if (stopWords.has(base) || vocabulary.has(base) || /^\d+$/.test(form)) return 3;
  if (latinStop(form, { vocabulary, stopWords, parts }) !== undefined) return 2;
  const digits = digitsAsLetters(form);
  if (parts.lookalike && [twin(form), digits].some((other) => other !== undefined && vocabulary.has(stem(other))))
    return 2;
  if (parts.translit && vocabulary.sounding(form, SOUNDING).length > 0) return 2;
  if (parts.kin && form.length > 4 && vocabulary.kinOf(base).length > 0) return 2;
  if (vocabulary.startingWith(form).length > 0) return 1;
  return parts.spelling && vocabulary.corrections(form).length > 0 ? 1 : 0;
}

function tokenKnowledge(token: Token, reader: Reader): Knowledge {
  const whole = isCompoundNumber(token) ? numberKeys(token) : [stem(joined(token))];
  if (whole.some((key) => reader.vocabulary.has(key))) return 3;
  return Math.min(...token.parts.map((part) => knowledgeOf(part, reader))) as Knowledge;
}

const textKnowledge = (text: string, reader: Reader): Knowledge => {
  const tokens = tokenize(text);
  return tokens.length === 0 ? 0 : (Math.min(...tokens.map((token) => tokenKnowledge(token, reader))) as Knowledge);
};

/** Shorter chunks follow their neighbours into the other layout and never lead. */
const LEADING = 3;

interface Chunk {
  typed: string;
  text: string;
}

/** Marks where only the other layout has letters: «';l» is not the letter «l». */
const KEYS_OF_LETTERS = /^[`[\];',.]+[a-z]|[a-z][`[\];']+[a-z]/i;

/**
 * A chunk is read in the other layout when the base knows it better so; then short and unknown neighbours follow.
 * A Russian word known in part is Latin only where the base has that very Latin word.
 */
function chooseLayouts(query: string, reader: Reader): Chunk[] {
  const typed = query.split(/\s+/).filter((chunk) => chunk !== '');
  if (!reader.parts.layout) return typed.map((chunk) => ({ typed: chunk, text: chunk }));
  const known = typed.map((chunk) => Math.min(textKnowledge(chunk, reader), KEYS_OF_LETTERS.test(chunk) ? 2 : 3));
  const swapped = typed.map((chunk, i) => {
    const other = otherLayout(chunk);
    const own = known[i] ?? 0;
    const long = chunk.length >= LEADING || typed.length === 1;
    const least = own > 0 && /[а-я]/i.test(chunk) ? 2 : own;
    return long && other !== undefined && own < 3 && textKnowledge(other, reader) > least;
  });
  const any = swapped.some(Boolean);
  return typed.map((chunk, i) => {
    const follows = any && /[a-z[\];',.]/i.test(chunk) && (chunk.length < LEADING || known[i] === 0);
    const other = swapped[i] || follows ? otherLayout(chunk) : undefined;
    return { typed: chunk, text: other ?? chunk };
  });
}

/** The Russian stop word that a word in Latin letters is: «dlya» → «для». */
function latinStop(form: string, { stopWords, parts, vocabulary }: Reader): string | undefined {
  if (!parts.translit || !/^[a-z]{2,}$/.test(form) || vocabulary.has(form)) return undefined;
  const russian = vocabulary.ways.toCyrillic?.(form);
  return russian !== undefined && stopWords.has(stem(russian)) ? russian : undefined;
}

/** A single letter says as little as a stop word. */
function word(part: string, reader: Reader): Word {
  const form = latinStop(part, reader) ?? part;
  const stop = reader.stopWords.has(stem(form)) || /^[a-zа-я]$/.test(form);
  return { form, stem: stem(form), stop, ...(form === part ? {} : { typed: part }) };
}

/** The words of the query in order. */
export function readWords(query: string, reader: Reader): Word[] {
  return chooseLayouts(query, reader).flatMap(({ typed, text }) =>
    tokenize(text).flatMap((token) =>
      token.parts.map((part, index) => ({
        ...word(part, reader),
        ...(text === typed ? {} : { typed: normalize(typed) }),
        ...(index === 0 && token.parts.length > 1 ? { compound: { token, parts: token.parts.length } } : {}),
      })),
    ),
  );
}
