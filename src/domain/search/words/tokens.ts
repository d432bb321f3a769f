/**
 * Words and compound numbers of a text. A number with its letters and marks
 * («кх-17/3», «17-й», «4.2.1») is found whole, joined, turned round and by its
 * beginning.
 */
import { normalize } from './normalize.ts';

/** A run of letters and digits, held together by single marks: «аб-12/3», «a.b». */
const CHUNK = /[\p{L}\p{N}]+(?:[-./_@'’][\p{L}\p{N}]+)*/gu;
const MARKS = /[-./_@'’]/;
const DIGIT = /\d/;
/** Where the alphabet changes inside a word: «gpsтрек». */
const SEAM = /(?<=[a-z])(?=[а-я])|(?<=[а-я])(?=[a-z])/;

/** From this many digits on a number may be written without its marks. */
const JOINABLE_DIGITS = 4;

export interface Token {
  /** As typed, normalised: «аб-12/3». */
  whole: string;
  /** Its words and numbers: «аб», «12», «3». */
  parts: string[];
}

/** The pieces of an already normalised text, in order. */
export function tokensOf(normalized: string): Token[] {
  return (normalized.match(CHUNK) ?? []).map((whole) => ({
    whole,
    parts: whole.split(MARKS).flatMap((part) => part.split(SEAM)),
  }));
}

/** Tokens of any text. */
export const tokenize = (text: string): Token[] => tokensOf(normalize(text));

/** Has it digits, and more than digits alone? Then it is a number with letters or marks. */
export const isCompoundNumber = ({ whole, parts }: Token): boolean =>
  DIGIT.test(whole) && (parts.length > 1 || !/^\d+$/.test(whole));

/**
 * One key for a number however it is written: letters first, then digits,
 * without marks. «12-аб», «аб-12», «аб 12» → «аб12».
 */
export function numberKey(parts: readonly string[]): string {
  const pieces = parts.flatMap((part) => part.match(/\d+|\D+/g) ?? []);
  const letters = pieces.filter((piece) => !DIGIT.test(piece));
  const digits = pieces.filter((piece) => DIGIT.test(piece));
  const bare = letters.length === 0 && digits.join('').length < JOINABLE_DIGITS;
  return bare ? digits.join('.') : letters.join('') + digits.join('');
}

/** Every key under which a compound number is indexed: whole, and each beginning of two parts or more. */
export function numberKeys({ parts }: Token): string[] {
  const keys = parts.map((_, index) => numberKey(parts.slice(0, index + 1))).slice(1);
  return [...new Set([...keys, numberKey(parts)])];
}

/** A compound of words without digits, written together: «e-mail» → «email». */
export const joined = ({ parts }: Token): string => parts.join('');
