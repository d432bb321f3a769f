/** Marks the searched words on a page that was opened from the search, and gives a way to take the marks off. */
import { markedPieces } from '../../domain/search/marks.ts';
import styles from './marking.css?inline';
import { button, dress, node, pieces } from './nodes.ts';
import { counted } from './words.ts';

const WORDS = {
  marked: (count: number) => `Отмечено ${counted(count, 'слово', 'слова', 'слов')}`,
  unmark: 'Убрать отметки',
};

dress(styles);

/** Text of controls is not content, nor is what paper leaves out; a drawing has no room for marks. */
const SKIPPED = 'button, select, textarea, script, style, svg, noscript, .visually-hidden, .no-print';
const FOUND = '[data-found]';
const ROW = /flex|grid/;

/** Text nodes of a part of the page that may be marked. */
function textsOf(part: Element): Text[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, (text) =>
    text.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** How many words were marked. */
function markWords(part: Element, stems: ReadonlySet<string>): number {
  let count = 0;
  for (const text of textsOf(part)) {
    const list = markedPieces(text.data, stems);
    const found = list.filter(({ marked }) => marked).length;
    if (found === 0) continue;
    const nodes = pieces(list);
    const parent = text.parentElement;
    // In a row every piece would be a column of its own.
    const made = parent && ROW.test(getComputedStyle(parent).display) ? [node('span', '', ...nodes)] : nodes;
    for (const each of [...made, ...nodes]) if (each instanceof HTMLElement) each.dataset['found'] = '';
    text.replaceWith(...made);
    count += found;
  }
  return count;
}

function unmark(): void {
  document.querySelector('.found-bar')?.remove();
  for (const mark of document.querySelectorAll(FOUND)) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** Stands at the lower edge of the content, so that nothing moves when it comes. */
function addBar(main: HTMLElement, count: number): void {
  const clear = button('button', WORDS.unmark, () => {
    unmark();
    main.focus({ preventScroll: true });
  });
  main.append(node('p', 'found-bar no-print', node('span', '', WORDS.marked(count)), clear));
}

/** Marks within the place that was opened, or on the whole page when the words are not there. */
export function markFound(stems: readonly string[], hash = location.hash): void {
  const main = document.querySelector('main');
  if (!main || stems.length === 0) return;
  unmark();
  const wanted = new Set(stems);
  const part = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  const count = (part && main.contains(part) ? markWords(part, wanted) : 0) || markWords(main, wanted);
  if (count > 0) addBar(main, count);
}

/** What the search left for the page that was opened, as it stands in the storage: anything may stand there. */
export function arrive(left: string): void {
  try {
    const { path, stems } = JSON.parse(left) as { path: string; stems: string[] };
    if (path === location.pathname) markFound(stems);
  } catch {
    // Not ours: nothing to mark.
  }
}
