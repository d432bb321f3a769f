/**
 * What the build does to every piece of Markdown, whether it stands in a body or in
 * front matter: typography, Latin heading ids, links at first uses of abbreviations, base path in links, tables with captions.
 * A pure function of the tree (hast); the renderer comes after it.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { slugify, uniqueSlugs } from '../domain/address/slugify.ts';
import { withBase } from '../domain/address/url.ts';
import { blockStart, typograph, type QuoteState } from '../domain/typography/typograph.ts';
import { linkWords, type Wanted } from './words.ts';

/** A paragraph that begins so, right before a table, is its caption. */
const CAPTION = /^Таблица:\s*/;

/** Text inside these is quoted from a screen or a program: no typography. */
const VERBATIM = new Set(['code', 'pre', 'kbd']);

const BLOCKS = new Set(['p', 'li', 'td', 'th', 'h2', 'h3', 'h4', 'blockquote', 'dd', 'dt', 'caption']);

type Node = RootContent | ElementContent;

export interface PrepareOptions {
  /** Base path of the site, «/» or «/pamyatka/». */
  base: string;
  /** Abbreviations of which the first use becomes a link to the glossary. */
  words?: Wanted | undefined;
}

const isElement = (node: Node | undefined): node is Element => node?.type === 'element';

/** Text of a node without its markup. */
function textOf(node: { type: string; value?: string; children?: unknown }): string {
  if (typeof node.value === 'string' && node.type === 'text') return node.value;
  return ((node.children as Node[] | undefined) ?? []).map((child) => textOf(child as never)).join('');
}

function setType(nodes: Node[], state: QuoteState): void {
  for (const node of nodes) {
    if (node.type === 'text') node.value = typograph(node.value, state);
    else if ('children' in node) {
      const name = isElement(node) ? node.tagName : '';
      if (VERBATIM.has(name)) continue;
      setType(node.children, BLOCKS.has(name) || name === '' ? blockStart() : state);
    }
  }
}

function prepareLink(link: Element, base: string): void {
  const href = String(link.properties['href'] ?? '');
  link.properties['href'] = withBase(base, href);
  if (/^https?:/.test(href)) link.properties['rel'] = ['noopener', 'external'];
}

/** Wraps a table so that it scrolls by itself, and gives it a caption and scopes. */
function prepareTable(table: Element, caption: string): Element {
  for (const cell of descendants(table, 'th')) cell.properties['scope'] = 'col';
  table.children.unshift({
    type: 'element',
    tagName: 'caption',
    properties: {},
    children: [{ type: 'text', value: caption }],
  });
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['scroller'], role: 'region', tabIndex: 0, ariaLabel: caption },
    children: [table],
  };
}

function descendants(node: Element | Root, name: string): Element[] {
  return (node.children as Node[]).flatMap((child) =>
    'children' in child
      ? [...(isElement(child) && child.tagName === name ? [child] : []), ...descendants(child as Element, name)]
      : [],
  );
}

function prepareTables(parent: Root | Element): void {
  const children = parent.children as Node[];
  const blank = (node: Node | undefined) => node?.type === 'text' && node.value.trim() === '';
  for (let at = 0; at < children.length; at += 1) {
    const node = children[at] as Node;
    if (isElement(node) && node.tagName === 'table') {
      let before = at - 1;
      while (before >= 0 && blank(children[before])) before -= 1;
      const lead = children[before];
      const captioned = isElement(lead) && lead.tagName === 'p' && CAPTION.test(textOf(lead));
      const caption = captioned ? textOf(lead).replace(CAPTION, '') : 'Таблица';
      children[at] = prepareTable(node, caption);
      if (captioned) {
        children.splice(before, 1);
        at -= 1;
      }
    } else if ('children' in node) prepareTables(node as Element);
  }
}

/** Prepares a tree in place and returns it. */
export function prepare(root: Root, { base, words }: PrepareOptions): Root {
  setType(root.children, blockStart());
  prepareTables(root);
  if (words) linkWords(root, words);
  for (const link of descendants(root, 'a')) prepareLink(link, base);
  const unique = uniqueSlugs();
  for (const heading of headingsInOrder(root)) heading.properties['id'] = unique(slugify(textOf(heading)));
  return root;
}

function headingsInOrder(node: Root | Element): Element[] {
  return (node.children as Node[]).flatMap((child) => {
    if (!('children' in child)) return [];
    if (isElement(child) && /^h[2-6]$/.test(child.tagName)) return [child];
    return headingsInOrder(child as Element);
  });
}
