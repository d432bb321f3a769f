/** A query as the search understands it. */

export type InterpretationKind = 'layout' | 'spelling' | 'translit' | 'lookalike' | 'synonym';

/** «Искали: to» instead of what was typed. */
export interface Interpretation {
  kind: InterpretationKind;
  from: string;
  to: string;
}

/** One way to meet a term: all these stems in one record. */
export interface Alternative {
  stems: string[];
  /** 1: the very word; less: how sure it is that this was meant. */
  weight: number;
  /** What a part of a phrase is worth when the rest is missing; 0: nothing. */
  partial?: number;
  /** What was typed is its beginning. */
  begun?: boolean;
  how?: Interpretation;
}

/** A word, a number or a fixed phrase of the query. */
export interface Term {
  /** As typed. */
  text: string;
  /** A word that says little: it counts only where a title or an alias has it. */
  stop?: boolean;
  /** Best first; none: the base does not know this word. */
  alternatives: Alternative[];
}

export interface Understanding {
  query: string;
  terms: Term[];
  /** Words that say little and stand in no title. */
  ignored: Term[];
  /** Words nobody knows. */
  unknown: string[];
}
