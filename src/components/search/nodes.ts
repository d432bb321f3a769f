/** Answers as nodes. Nothing of a query or of the index is ever read as markup. */
import { markedPieces, type Piece } from '../../domain/search/marks.ts';
import type { Hit } from '../../domain/search/answer.ts';
import { KINDS, WORDS } from './words.ts';

type Names = keyof HTMLElementTagNameMap;

/** An element with a class and children. */
export function node<Name extends Names>(
  name: Name,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

/** A button that does something on this page. */
export function button(className: string, text: string, press: () => void): HTMLButtonElement {
  const element = node('button', className, text);
  element.type = 'button';
  element.addEventListener('click', press);
  return element;
}

/** Adds rules to the page, for as long as it is open. */
export function dress(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Pieces of a text, the searched words marked. */
export const pieces = (list: readonly Piece[]): (Node | string)[] =>
  list.map(({ text, marked }) => (marked ? node('mark', '', text) : text));

const typographed = (text: string): string => text.replace(/ — /g, '\u00A0— ');

export interface Shown {
  /** Base path of the site. */
  base: string;
  /** Stems to mark. */
  marks: ReadonlySet<string>;
}

/** What an answer is, of which guide and where it is in force. */
function aboutNode({ page, part }: Hit): HTMLParagraphElement {
  const doc = part ?? page;
  const about = [
    doc.kind === 'step' && doc.position ? `${KINDS['step']} ${doc.position}` : KINDS[doc.kind],
    doc.guide?.title,
    doc.region ? doc.names[0] : '',
  ];
  const line = node('p', 'meta', about.filter(Boolean).join(' · '));
  if (doc.archive) line.prepend(node('b', 'found__archive', WORDS.archive), ' ');
  return line;
}

/** One answer: number of the step in the field, title, what it is. */
export function hitNode(hit: Hit, { base, marks }: Shown): HTMLLIElement {
  const doc = hit.part ?? hit.page;
  const link = node('a', 'found__title', ...pieces(markedPieces(typographed(doc.title), marks)));
  link.href = base + hit.url.slice(1);
  const head = node('h2', 'found__head', link);
  if (doc.kind === 'step' && doc.position) {
    const number = node('span', 'found__number in-field', String(doc.position));
    number.setAttribute('aria-hidden', 'true');
    head.prepend(number);
  }
  return node('li', 'found row', head, aboutNode(hit));
}

/** Puts the children in order; one that stands in its place already is not touched, so it keeps focus and pointer. */
export function arrange(parent: Element, children: readonly Element[]): void {
  children.forEach((child, place) => {
    const there = parent.children[place];
    if (there !== child) parent.insertBefore(child, there ?? null);
  });
  while (parent.children.length > children.length) parent.lastElementChild?.remove();
}
