/** The parts of the search; each can be switched off so that its worth can be measured. */

export interface Parts {
  /** Wrong keyboard layout. */
  layout: boolean;
  /** Cyrillic words in Latin letters and the other way round. */
  translit: boolean;
  /** Damerau–Levenshtein against the vocabulary. */
  spelling: boolean;
  /** Twins in the other alphabet, digits for letters. */
  lookalike: boolean;
  /** Groups of the lexicon. */
  synonyms: boolean;
  /** Words of one root. */
  kin: boolean;
  /** Words written together or apart. */
  splitJoin: boolean;
  /** Half a word. */
  prefix: boolean;
  /** Compound numbers as one term. */
  numbers: boolean;
  /** Words that say nothing are left out. */
  stopWords: boolean;
  /** Titles, aliases and captions compared as wholes. */
  phrases: boolean;
  /** Scores weighted by the covered share of the query. */
  coverage: boolean;
  /** A step may win over its guide. */
  steps: boolean;
  /** Words of the text, beyond titles, aliases, captions and numbers. */
  text: boolean;
}

export const ALL_PARTS: Parts = {
  layout: true,
  translit: true,
  spelling: true,
  lookalike: true,
  synonyms: true,
  kin: true,
  splitJoin: true,
  prefix: true,
  numbers: true,
  stopWords: true,
  phrases: true,
  coverage: true,
  steps: true,
  text: true,
};
