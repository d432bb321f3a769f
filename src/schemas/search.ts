/** What an editor teaches the search: synonyms and words to ignore. */
import type { z } from 'zod';
import { list, maybeList, object, oneOf, text } from './fields.ts';

export const search = () =>
  object({
    id: text(1, 10),
    /** Groups of words that mean the same. */
    synonyms: maybeList(
      object({
        words: list(text(1, 60), 2),
        /** strong: the same thing; weak: a wider word. */
        weight: oneOf(['strong', 'weak']).default('strong'),
      }),
    ),
    /** Words that say nothing about what is sought. */
    stopWords: maybeList(text(1, 30)),
    /** Query → address that must come first. */
    expect: maybeList(object({ query: text(1, 200), address: text(1, 120) })),
  }) satisfies z.ZodType;
