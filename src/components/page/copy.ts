/**
 * Copying by one press: every element with `data-copy` copies that text, says so beside itself
 * and in the live region; when the browser refuses, the value is selected for copying by hand.
 */

/** How long «Скопировано» stays, milliseconds. */
const SHOWN = 4000;

const liveRegion = (): HTMLElement | null => document.getElementById('status');

function say(text: string | undefined): void {
  const region = liveRegion();
  if (region && text) region.textContent = text;
}

function mark(button: HTMLElement, text: string): void {
  const label = button.querySelector('span') ?? button;
  const before = label.textContent ?? '';
  if (button.dataset['state'] === 'done') return;
  button.dataset['state'] = 'done';
  label.textContent = text;
  setTimeout(() => {
    delete button.dataset['state'];
    label.textContent = before;
  }, SHOWN);
}

/** Selects the value beside the button. */
function select(button: HTMLElement): void {
  const value = button.closest('.values__row')?.querySelector('[data-value]');
  if (value) getSelection()?.selectAllChildren(value);
}

async function copy(button: HTMLElement): Promise<void> {
  const { copied, refused } = liveRegion()?.dataset ?? {};
  try {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? '');
    mark(button, copied ?? '');
    say(copied);
  } catch {
    select(button);
    say(refused);
    mark(button, refused ?? '');
  }
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const button = target?.closest<HTMLElement>('[data-copy]');
  if (button) void copy(button);
  if (target?.closest('[data-print]')) print();
});

// Paper has no folds: everything opens before printing.
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
});

export {};
