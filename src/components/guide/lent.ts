/**
 * A link with ticks was opened: they are shown, the reader's own stay as they are, and a note above the steps
 * asks what to do. Loaded only for such a link.
 */
import { readProgress } from '../../domain/share/progress-link.ts';
import { readFormer, renamed } from './back.ts';
import { LENT } from './words.ts';

/** Shows ticks; without any, the reader's own. */
type Lend = (ids?: string[], keep?: boolean) => void;

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button quiet';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

const status = (text: string): void => {
  const region = document.getElementById('status');
  if (region) region.textContent = text;
};

/** @param steps ids of the steps of the guide */
export function openLink(root: HTMLElement, steps: readonly string[], lend: Lend): void {
  document.getElementById('lent')?.remove();
  const former = readFormer(root.dataset['former']);
  const ids = readProgress(location.hash, steps, (id) => renamed(former, id));
  const note = document.createElement('p');
  note.id = 'lent';
  note.className = 'notice lent no-print';
  const text = document.createElement('span');
  text.textContent = ids ? LENT.shown(ids.length, steps.length) : LENT.damaged;
  const leave = (said: string) => {
    note.remove();
    history.replaceState(null, '', location.pathname + location.search);
    document.getElementById('soderzhanie')?.focus({ preventScroll: true });
    status(said);
  };
  const back = button(ids ? LENT.own : LENT.close, () => {
    lend();
    leave(LENT.returned);
  });
  const keep = button(LENT.keep, () => {
    lend(ids, true);
    leave(LENT.kept);
  });
  note.append(text, ...(ids ? [keep] : []), back);
  root.prepend(note);
  note.scrollIntoView({ block: 'nearest' });
  status(text.textContent);
  if (ids) lend(ids);
}
