/** Markdown of a field as lines of plain text: a paragraph is a line, an item of a list keeps its mark. */
import { plainText } from '../text/plain.ts';

const ITEM = /^\s*(?:[-*+]|(\d+\.))\s+/;

/** A blank line ends a paragraph, a list mark begins a line. */
const BREAK = /\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s)/;

function line(block: string): string {
  const item = ITEM.exec(block);
  const text = plainText(block);
  return item ? `${item[1] ?? '–'} ${text}` : text;
}

export const plainLines = (markdown: string): string[] =>
  markdown
    .split(BREAK)
    .map(line)
    .filter((text) => text !== '');
