/**
 * Two common words side by side are a rare thing: a key of their own finds what neither word's list of records
 * holds («biword index», C. Manning, P. Raghavan, H. Schütze, «Introduction to Information Retrieval», 2008, §2.4.1).
 */

/** Keys of neighbours, whichever comes first. */
export const pairsOf = (terms: readonly string[]): string[] =>
  terms.slice(1).map((term, before) => [terms[before] as string, term].sort().join(' '));

export const wordsOf = (pair: string): string[] => pair.split(' ');
