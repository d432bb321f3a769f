/** The terms under which a text is indexed: stems of its words, keys of its compound numbers. */
import { stem } from './stem.ts';
import { isCompoundNumber, joined, numberKeys, tokenize, type Token } from './tokens.ts';

/** Words and numbers of a token, apart. */
const apart = (token: Token): string[] => token.parts.map(stem);

/**
 * Every term of a token: its parts; a compound of words also joined; a compound
 * number also whole and by its beginnings.
 */
export function termsOfToken(token: Token): string[] {
  if (isCompoundNumber(token)) return [...new Set([...apart(token), ...numberKeys(token)])];
  return token.parts.length === 1 ? apart(token) : [...apart(token), stem(joined(token))];
}

/** Terms of a text, in order, with repetitions. */
export const termsOf = (text: string): string[] => tokenize(text).flatMap(termsOfToken);

/** Surface forms of the words of a text, for spelling. */
export const formsOf = (text: string): string[] => tokenize(text).flatMap(({ parts }) => parts);
