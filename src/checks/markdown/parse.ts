/** Text of a page or a field → tree. A refusal of the parser is noted, and the rest is still read. */
import { markdownToMdast, mdxToMdast, type TreeOptions } from 'satteri';
import type { Advice } from '../read/yaml-messages.ts';
import { mdxAdvice } from './mdx-messages.ts';
import type { Node } from './nodes.ts';

/** As in the site's own build, but positions refer to the bare text. */
const OPTIONS: TreeOptions = { features: { smartPunctuation: false, frontmatter: false } };

export interface Slip {
  offset: number;
  advice: Advice;
}

export interface Parsed {
  root: Node;
  slips: Slip[];
}

/** More slips than these in one text help nobody. */
const ENOUGH = 10;

export const parseMarkdown = (text: string): Node => markdownToMdast(text, OPTIONS);

/** «line:column: message» → offset and message. */
function readRefusal(text: string, refusal: string): { offset: number; english: string } {
  const [, line = '1', column = '1', english = ''] = /^(\d+):(\d+): ([\s\S]*)$/.exec(refusal) ?? [];
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  return { offset: (starts[Number(line) - 1] ?? 0) + Number(column) - 1, english };
}

/** The mark that led the parser astray: for code in braces it stands before the place it names. */
function culprit(text: string, offset: number, english: string): number {
  if (!english.startsWith('Could not parse expression')) return offset;
  return Math.max(0, text.lastIndexOf('{', offset));
}

const without = (text: string, at: number): string => `${text.slice(0, at)} ${text.slice(at + 1)}`;

/** Cuts the mark at fault out of the text and tries again, so that all slips are found at once. */
export function parseMdx(text: string): Parsed {
  const slips: Slip[] = [];
  let readable = text;
  while (slips.length < ENOUGH) {
    try {
      return { root: mdxToMdast(readable, OPTIONS), slips };
    } catch (error) {
      const { offset, english } = readRefusal(readable, (error as Error).message);
      const at = culprit(readable, offset, english);
      slips.push({ offset: at, advice: mdxAdvice(english, text.slice(at)) });
      readable = without(readable, at);
      // «<https://…>»: the rest reads as an address only without the closing mark.
      const address = /^ (?:https?:|mailto:)[^<>\s]*>/.exec(readable.slice(at))?.[0];
      if (address) readable = without(readable, at + address.length - 1);
      // A closing tag in the middle of a paragraph: its opening tag would be reported as well.
      const opened = / opened at (\d+:\d+)\)/.exec(english)?.[1];
      if (opened) readable = without(readable, readRefusal(readable, `${opened}: `).offset);
    }
  }
  return { root: parseMarkdown(''), slips };
}
