/** Cuts what a reader sees of a Markdown piece into sentences with their places. */
import { childrenOf, everyNode, startOf, visibleText, type Node } from '../markdown/nodes.ts';

export interface Sentence {
  text: string;
  /** Index in the Markdown of the piece of a character of the sentence. */
  at: (index: number) => number;
}

/** A full stop, then a capital letter, a digit or an opening quote. */
const BORDER = /(?<=[.!?…][»”")]*)\s+(?=[«„"(]?[\p{Lu}\d])/u;

/** Captions of the screen are not ours to word: they are blanked, so that indexes stay. */
export const withoutQuotes = (text: string): string =>
  text.replace(/«[^»]*»|„[^“]*“|"[^"]*"/g, (quoted) => `«${' '.repeat(quoted.length - 2)}»`);

export const words = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d.,:/@_-]*/gu) ?? [];

interface Run {
  text: string;
  /** Where its text begins among the visible characters, and in the Markdown. */
  from: number;
  index: number;
}

/** Text nodes of a paragraph, in order. */
function runsOf(paragraph: Node): Run[] {
  let from = 0;
  return [...everyNode(paragraph)]
    .filter((node) => childrenOf(node).length === 0)
    .map((node) => {
      const run = { text: visibleText(node), from, index: startOf(node) };
      from += run.text.length;
      return run;
    });
}

function* sentencesOf(paragraph: Node): Generator<Sentence> {
  const runs = runsOf(paragraph);
  const whole = runs.map(({ text }) => text).join('');
  const place = (visible: number): number => {
    const run = runs.findLast(({ from }) => from <= visible);
    return run ? run.index + (visible - run.from) : 0;
  };
  let begin = 0;
  for (const text of whole.split(BORDER)) {
    begin = whole.indexOf(text, begin);
    const from = begin;
    yield { text, at: (index) => place(from + index) };
    begin += text.length;
  }
}

/** Sentences of paragraphs and list items; a heading or a cell is none. */
export function* sentencesIn(root: Node): Generator<Sentence> {
  for (const node of everyNode(root)) if (node.type === 'paragraph') yield* sentencesOf(node);
}
