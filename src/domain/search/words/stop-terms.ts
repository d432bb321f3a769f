/** Words to ignore as terms. Apart from the words themselves, which travel with the data. */
import { normalize } from './normalize.ts';
import { stem } from './stem.ts';

/** They turn a phrase round: «works» is not «does not work». */
export const NEGATIONS: ReadonlySet<string> = new Set(['не', 'нет', 'без']);

/** Terms of the words to ignore. */
export const stopTerms = (taught: readonly string[]): Set<string> =>
  new Set(taught.filter((word) => !word.includes(' ')).map((word) => stem(normalize(word))));
