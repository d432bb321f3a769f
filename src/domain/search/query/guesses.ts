/** Under which words the base may know a query, before it is understood. */
import { otherLayout } from '../words/layout.ts';
import { stem } from '../words/stem.ts';
import { formsOf, termsOf } from '../words/terms.ts';

/** Terms as typed; those of a Latin word that is not known also in the other layout and, with `toCyrillic`, as Russian. */
export const guesses = (
  query: string,
  isKnown: (term: string) => boolean,
  toCyrillic?: (word: string) => string,
): string[] =>
  query.split(/\s+/).flatMap((chunk) => {
    const typed = termsOf(chunk);
    if (!/[a-z]/i.test(chunk) || typed.every(isKnown)) return typed;
    return [
      ...typed,
      ...termsOf(otherLayout(chunk) ?? ''),
      ...formsOf(chunk).map((form) => stem(toCyrillic?.(form) ?? form)),
    ];
  });
