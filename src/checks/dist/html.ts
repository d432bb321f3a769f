/** Text of an HTML file → its elements, with attributes under their HTML names. */
import { htmlToHast } from 'satteri';

export interface Element {
  name: string;
  /** By HTML name: «http-equiv», «class»; a bare attribute is ''. */
  attributes: ReadonlyMap<string, string>;
  children: (Element | string)[];
  parent: Element | undefined;
  /** Inside <template>: part of no page until a script takes it. */
  inert: boolean;
}

interface RawNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: RawNode[];
}

/** Names that the tree spells otherwise than by joining the words. */
const SPELLED: Record<string, string> = {
  className: 'class',
  htmlFor: 'for',
  httpEquiv: 'http-equiv',
  acceptCharset: 'accept-charset',
  xLinkHref: 'xlink:href',
};

function htmlName(property: string): string {
  const spelled = SPELLED[property];
  if (spelled !== undefined) return spelled;
  if (/^aria[A-Z]/.test(property)) return `aria-${property.slice(4).toLowerCase()}`;
  if (/^data[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return property.toLowerCase();
}

const valueOf = (value: unknown): string =>
  value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);

function attributesOf(properties: Record<string, unknown> = {}): Map<string, string> {
  const present = Object.entries(properties).filter(
    ([, value]) => value !== false && value !== null && value !== undefined,
  );
  return new Map(present.map(([name, value]) => [htmlName(name), valueOf(value)]));
}

/** All elements in the order of the document. */
export function parseHtml(source: string): Element[] {
  const found: Element[] = [];
  const build = (node: RawNode, parent: Element | undefined): (Element | string)[] => {
    if (node.type === 'text') return [node.value ?? ''];
    if (node.type !== 'element') return (node.children ?? []).flatMap((child) => build(child, parent));
    const inert = parent !== undefined && (parent.inert || parent.name === 'template');
    const element: Element = {
      name: node.tagName ?? '',
      attributes: attributesOf(node.properties),
      children: [],
      parent,
      inert,
    };
    found.push(element);
    element.children = (node.children ?? []).flatMap((child) => build(child, element));
    return [element];
  };
  build(htmlToHast(source), undefined);
  return found;
}

/** Its own text and that of what it holds, as written. */
export const rawText = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');

/** Words without layout: one ordinary space between them. */
export const squeeze = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** The element and what it stands in, from the inside out. */
export function* upwards(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = at.parent) yield at;
}

/** What a screen reader calls a link: its label, else its text and the descriptions of its pictures. */
export function accessibleName(element: Element): string {
  const label = element.attributes.get('aria-label');
  if (label !== undefined) return squeeze(label);
  const parts = (at: Element): string[] =>
    at.children.flatMap((child) => {
      if (typeof child === 'string') return [child];
      if (child.attributes.get('aria-hidden') === 'true') return [];
      return [child.attributes.get('aria-label') ?? child.attributes.get('alt') ?? '', ...parts(child)];
    });
  return squeeze(parts(element).join(''));
}
