/** Markdown of a field → lines for a chat: a paragraph and every item of a list on a line of its own. */
import { inlineText, type Absolute } from './inline.ts';
import { ITEM } from './words.ts';

const BULLET = /^\s*[-*+]\s+/;
const NUMBER = /^\s*(\d+)[.)]\s+/;
/** Marks of headings and quotations. */
const LEAD = /^\s*(?:#{1,6}\s+|>\s?)/;
const BREAK = /(?: {2,}|\\)$/;

interface Found {
  sign: string;
  text: string;
  /** The next line of the file goes on here. */
  open: boolean;
}

function start(row: string): Found {
  const number = NUMBER.exec(row)?.[1];
  if (number !== undefined) return { sign: `${number}) `, text: row.replace(NUMBER, ''), open: true };
  if (BULLET.test(row)) return { sign: ITEM, text: row.replace(BULLET, ''), open: true };
  const isHeading = /^\s*#/.test(row) && LEAD.test(row);
  return { sign: '', text: row.replace(LEAD, '').trim(), open: !isHeading };
}

function gather(markdown: string): Found[] {
  const found: Found[] = [];
  for (const row of markdown.split(/\r?\n/)) {
    const last = found.at(-1);
    const next = start(row.replace(BREAK, ''));
    if (row.trim() === '') {
      if (last) last.open = false;
    } else if (last?.open && next.sign === '' && next.open) {
      last.text += ` ${next.text}`;
      last.open = !BREAK.test(row);
    } else found.push({ ...next, open: next.open && !BREAK.test(row) });
  }
  return found;
}

/** Lines of a field; none for an empty one. */
export const proseLines = (markdown: string, absolute: Absolute): string[] =>
  gather(markdown)
    .map(({ sign, text }) => sign + inlineText(text.trim(), absolute))
    .filter((text) => text.trim() !== '');
