/**
 * Copying by one press: every element with `data-copy` copies that text, says so beside itself
 * and in the live region; when the browser refuses, the text is selected for copying by hand.
 * The other ways of passing on are loaded when their button is touched.
 */
import type { Tell } from './share.ts';
import { LOST } from './words.ts';

/** How long a word stays on the button: time to notice it, and to read it; milliseconds. */
const shown = (text: string): number => 3000 + 50 * text.length;

/** The live region; its frame holds the words for success and refusal. */
const region = (): HTMLElement => document.getElementById('status') as HTMLElement;

/** Says it on the button for a while, and in the live region. */
function say(button: HTMLElement, text = ''): void {
  const label = button.querySelector('span') ?? button;
  label.dataset['label'] ??= label.textContent;
  label.textContent = region().textContent = text;
  button.dataset['state'] = 'done';
  setTimeout(() => {
    delete button.dataset['state'];
    label.textContent = label.dataset['label'] ?? '';
  }, shown(text));
}

let ways: typeof import('./share.ts') | undefined;
const loadWays = async () => (ways ??= await import('./share.ts'));

const tell: Tell = {
  done: (button, words = region().dataset['copied']) => say(button, words),
  refused(button, text) {
    const value = button.closest('.values__row')?.querySelector('[data-value]');
    if (value) getSelection()?.selectAllChildren(value);
    else void loadWays().then(({ showField }) => showField(button, text));
    say(button, region().dataset['refused']);
  },
};

/** Asked for within `async`: where there is no clipboard at all, that is a refusal too. */
const write = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

const copy = (button: HTMLElement, text: string, words?: string): Promise<void> =>
  write(text).then(
    () => tell.done(button, words),
    () => tell.refused(button, text),
  );

const WAYS = '[data-text],[data-from],[data-letter],[data-share]';

/** Does what the button is for. A press may copy only while it lasts, so nothing is waited for that is there. */
async function go(button: HTMLElement): Promise<void> {
  try {
    await (ways ?? (await loadWays())).pass(button, tell);
  } catch {
    // Without the marks that chats and counters add.
    await copy(button, `${document.title}\n${location.href.replace(/\?[^#]*/, '')}`, LOST);
  }
}

const closest = ({ target }: Event, what: string): HTMLElement | null =>
  target instanceof Element ? target.closest(what) : null;

document.addEventListener('click', (event) => {
  const button = closest(event, 'button');
  if (!button) return;
  const { copy: text, print: paper } = button.dataset;
  if (text !== undefined) void copy(button, text);
  if (paper !== undefined) print();
  if (button.matches(WAYS)) void go(button);
});

for (const type of ['pointerdown', 'focusin'])
  document.addEventListener(type, (event) => {
    const button = closest(event, WAYS);
    if (button)
      loadWays().then(
        ({ prepare }) => prepare(button),
        () => undefined,
      );
  });

// In-app browsers often have no way of their own.
for (const button of document.querySelectorAll<HTMLElement>('[data-share]'))
  button.hidden = !navigator.canShare?.({ url: button.dataset['share'] ?? '' });

// Paper has no folds: everything opens before printing.
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
});
