/** What comes right after the head, for every query: sections parted by empty lines. */

export interface More {
  /** Groups of synonyms. */
  groups: string;
  /** Lines of records that the head has not. */
  records: string;
  /** Of a base that is cut: the vocabulary. */
  words: string;
  /** Of a base that is cut: first words of the files RECORDS. */
  leaves: string;
  /** What the lines of the head left out. */
  details: string;
}

const SECTIONS = ['groups', 'records', 'words', 'leaves', 'details'] as const;

/** The details come last: lines among them may be empty. */
export const joinMore = (more: Partial<More>): string => SECTIONS.map((name) => more[name] ?? '').join('\n\n');

export function splitMore(text: string): More {
  const [groups = '', records = '', words = '', leaves = '', ...details] = text.split('\n\n');
  return { groups, records, words, leaves, details: details.join('\n\n') };
}
