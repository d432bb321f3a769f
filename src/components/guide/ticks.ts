/**
 * Ticks of done steps, kept in this browser per guide (`pk:done:<guide>`), the progress they show, and the step
 * where the reader stopped (`pk:place`). Works on the guide and on a step's page; silent when storage refuses.
 */
import { PROGRESS, progressFragment } from '../../domain/share/progress.ts';
import { recall, store } from './storage.ts';

const PLACE = 'pk:place';

const root = document.querySelector<HTMLElement>('[data-guide]');
const guide = root?.dataset['guide'] ?? '';
const key = `pk:done:${guide}`;
const find = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

const cells = find('[data-cell]');
const steps = [...new Set(cells.map((cell) => cell.dataset['cell'] ?? ''))];

const kept = (): unknown[] => {
  const value = recall(key);
  return Array.isArray(value) ? value : [];
};
const read = (): string[] => steps.filter((id) => kept().includes(id));

let done = read();
/** Ticks that came with a link are shown, but not kept before the reader says so. */
let isOwn = true;

function show(): void {
  const here = root?.dataset['here'] ?? steps.find((id) => !done.includes(id));
  const state = (id = '') => (done.includes(id) ? 'done' : id === here ? 'here' : '');
  for (const cell of cells) cell.dataset['state'] = state(cell.dataset['cell']);
  for (const step of find('[data-step]')) step.dataset['state'] = state(step.dataset['step']);
  for (const box of find('[data-done]')) (box as HTMLInputElement).checked = done.includes(box.dataset['done'] ?? '');
  for (const text of find('[data-progress-text]'))
    text.textContent = (text.textContent ?? '').replace(/\d+/, String(done.length));
  for (const part of find('[data-ticked]')) {
    part.hidden = done.length === 0;
    if (part.dataset['copy']) part.dataset['copy'] = part.dataset['copy'].replace(/#.*|$/, progressFragment(done));
  }
}

function change(ids: string[]): void {
  done = steps.filter((id) => ids.includes(id));
  // Former names stay until `back.ts`, which knows them, has carried them over.
  const others = root?.dataset['former'] ? kept().filter((id) => !steps.includes(id as string)) : [];
  if (isOwn) store(key, [...done, ...others]);
  show();
}

/** Shows the ticks of a link, or the reader's own again; `keep` makes what is shown the reader's own. */
function lend(ids?: string[], keep = false): void {
  isOwn = keep || !ids;
  if (ids) change(ids);
  else {
    done = read();
    show();
  }
}

const places = (): Record<string, unknown> => Object(recall(PLACE)) as Record<string, unknown>;

/** Remembers the step at the upper edge of the screen, or the one that fills the page; the first is no place yet. */
function mark(): void {
  const seen =
    root?.dataset['here'] ?? find('[data-step]').find((step) => step.getBoundingClientRect().bottom > 120)?.id;
  const others = Object.entries(places()).filter(([id]) => id !== guide);
  store(PLACE, Object.fromEntries(seen && seen !== steps[0] ? [...others, [guide, seen]] : others));
}

if (root) {
  show();
  if (root.dataset['former'] || places()[guide])
    void import('./back.ts').then(({ comeBack }) => comeBack(root, steps, lend));
  addEventListener('change', ({ target }) => {
    const id = target instanceof HTMLInputElement && target.dataset['done'];
    if (id) change(target.checked ? [...done, id] : done.filter((other) => other !== id));
  });
  addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-finish],[data-untick]') : null;
    if (!pressed) return;
    if (pressed.dataset['finish']) change([...done, pressed.dataset['finish']]);
    else {
      change([]);
      find('[data-done]')[0]?.focus();
    }
  });
  // Opening a page leaves no trace: only who reads on has a place.
  addEventListener('scroll', () => addEventListener('pagehide', mark), { once: true, passive: true });
  addEventListener('pageshow', () => {
    if (isOwn) lend();
  });
  const open = () => {
    if (location.hash.startsWith(PROGRESS))
      void import('./lent.ts').then(({ openLink }) => openLink(root, steps, lend));
  };
  addEventListener('hashchange', open);
  open();
}
