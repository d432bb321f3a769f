/** What a text for a chat consists of, before it is cut into messages. */

export interface Line {
  text: string;
  /** Never cut: a value to enter, an address. */
  whole: boolean;
}

/** A step, the beginning, the end: what should stay in one message. */
export interface Block {
  /** First line; repeated with a note when the block goes on in the next message. */
  head: string;
  lines: Line[];
}

export interface ChatText {
  title: string;
  blocks: Block[];
}

export const line = (text: string): Line => ({ text, whole: false });
export const wholeLine = (text: string): Line => ({ text, whole: true });

/** The block as it is sent. */
export const blockText = ({ head, lines }: Block): string =>
  [head, ...lines.map(({ text }) => text)].filter(Boolean).join('\n');

/**
 * Ordinary spaces instead of no-break ones, no soft hyphens or invisible marks: a pasted text must be
 * found by search and compare equal to what is typed. The joiner inside emoji (U+200D) stays.
 */
export const tidy = (text: string): string =>
  text.replace(/[\u00A0\u2007\u202F]/g, ' ').replace(/[\u00AD\u200B\u2060\uFEFF]/g, '');
