/** Answers as nodes. Nothing of a query or of the index is ever read as markup. */
import type { Hit } from '../../domain/search/search.ts';
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

const LETTERS = /[\p{L}\d]+/gu;

/** Marks words that begin with one of the stems. */
function marked(text: string, stems: readonly string[]): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let last = 0;
  for (const match of text.matchAll(LETTERS)) {
    const word = match[0].toLowerCase().replaceAll('ё', 'е');
    if (!stems.some((stem) => stem.length > 2 && word.startsWith(stem))) continue;
    parts.push(text.slice(last, match.index), node('mark', '', match[0]));
    last = match.index + match[0].length;
  }
  return [...parts, text.slice(last)];
}

const typographed = (text: string): string => text.replace(/ — /g, '\u00A0— ');

export interface Shown {
  /** Base path of the site. */
  base: string;
  /** Stems to mark. */
  marks: readonly string[];
}

/** One answer: number of the step in the field, title, what it is and where it is in force. */
export function hitNode(hit: Hit, { base, marks }: Shown): HTMLLIElement {
  const doc = hit.part ?? hit.page;
  const link = node('a', 'found__title', ...marked(typographed(doc.title), marks));
  link.href = base + hit.url.slice(1);
  const head = node('h2', 'found__head', link);
  if (doc.kind === 'step' && doc.position) {
    const number = node('span', 'found__number in-field', String(doc.position));
    number.setAttribute('aria-hidden', 'true');
    head.prepend(number);
  }
  const about = [
    doc.kind === 'step' && doc.position ? `${KINDS['step']} ${doc.position}` : KINDS[doc.kind],
    doc.guide?.title,
    doc.region ? doc.names[0] : '',
    doc.archive ? WORDS.archive : '',
  ];
  return node('li', 'found row', head, node('p', 'meta', about.filter(Boolean).join(' · ')));
}

/** What tells a link or a button from its neighbours after the content was made anew. */
const mark = (element: Element): string | null | undefined =>
  element.getAttribute('href') ?? element.firstChild?.textContent;

/** Remembers which link or button of a place has the focus; the result gives it to the same one of the new content. */
export function holdFocus(place: HTMLElement): () => void {
  const active = document.activeElement;
  const held = active && place.contains(active) ? mark(active) : undefined;
  return () => {
    if (!held) return;
    const same = [...place.querySelectorAll<HTMLElement>('a,button')].find((element) => mark(element) === held);
    same?.focus({ preventScroll: true });
  };
}
