/** Links the first use of an abbreviation to its entry in the glossary. Changes the tree in place. */
import type { Element, Root, RootContent, ElementContent, Text } from 'hast';
import { pattern, type Abbreviation } from '../domain/term/abbreviations.ts';

type Node = RootContent | ElementContent;

/** A link cannot stand in a link; code, headings and captions are quoted or short. */
const CLOSED = new Set(['a', 'code', 'pre', 'kbd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'caption', 'summary']);

const BLOCKS = new Set(['p', 'li', 'td', 'blockquote', 'dd']);

/** What is carried through a tree: the words still to be found, and how many quotes are open. */
interface Walk {
  left: Map<string, Abbreviation>;
  form: RegExp;
  quotes: number;
}

const plain = (letters: string): string => letters.replaceAll('\u00A0', ' ');

const quotesIn = (text: string): number => (text.match(/[«„]/g) ?? []).length - (text.match(/[»“]/g) ?? []).length;

function link({ href, expansion }: Abbreviation, letters: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href, className: ['word'], title: expansion },
    children: [{ type: 'text', value: letters }],
  };
}

/** Splits a text at the words of it that are linked. What stands in quotes is a caption of a screen or a title. */
function linked({ value }: Text, walk: Walk): ElementContent[] {
  const nodes: ElementContent[] = [];
  let from = 0;
  for (const { 0: found, index } of value.matchAll(walk.form)) {
    const word = walk.left.get(plain(found));
    if (!word || walk.quotes + quotesIn(value.slice(0, index)) > 0) continue;
    walk.left.delete(plain(found));
    nodes.push({ type: 'text', value: value.slice(from, index) }, link(word, found));
    from = index + found.length;
  }
  walk.quotes += quotesIn(value);
  nodes.push({ type: 'text', value: value.slice(from) });
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

function visit(parent: { children: Node[] }, walk: Walk): void {
  parent.children = parent.children.flatMap((node): Node[] => {
    if (node.type === 'text') return linked(node, walk);
    const name = 'tagName' in node ? node.tagName : '';
    if (!('children' in node) || CLOSED.has(name)) return [node];
    if (BLOCKS.has(name)) walk.quotes = 0;
    visit(node, walk);
    return [node];
  });
}

/** What is looked for in a text. */
export interface Wanted {
  /** Abbreviations of the page: «CD» must not be found within a known «AB CD». */
  known: readonly Abbreviation[];
  /** Those that have not been linked yet. */
  left: readonly Abbreviation[];
}

/** @returns the abbreviations that were found and linked */
export function linkWords(root: Root, { known, left: words }: Wanted): Abbreviation[] {
  if (words.length === 0) return [];
  const left = new Map(words.map((word) => [word.letters, word]));
  visit(root, { left, form: pattern(known), quotes: 0 });
  return words.filter(({ letters }) => !left.has(letters));
}
