/** The view settings as a panel: taken from their own page, so that there is one form. Loaded when first opened. */
import styles from './view.css?inline';
import './view.ts';
import { PANEL } from './words.ts';

let panel: HTMLDialogElement | undefined;

/** @throws when the page with the settings cannot be read */
async function build(address: string): Promise<HTMLDialogElement> {
  const response = await fetch(address);
  const html = response.ok ? await response.text() : '';
  // Its style sheet is not ours: the policy would refuse it aloud.
  const page = new DOMParser().parseFromString(html.replace(/<style[^]*?<\/style>/g, ''), 'text/html');
  const settings = page.querySelector('view-settings');
  if (!settings) throw new Error(`no settings at ${address}`);
  const title = document.createElement('h2');
  title.textContent = PANEL.title;
  title.id = 'vid-stranicy';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button quiet';
  close.textContent = PANEL.close;
  const head = document.createElement('div');
  head.className = 'view-panel__head';
  head.append(title, close);
  const dialog = document.createElement('dialog');
  dialog.className = 'view-panel no-print';
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.append(head, document.adoptNode(settings));
  close.addEventListener('click', () => dialog.close());
  // A press beside the panel: the dialog itself is all of its surface.
  dialog.addEventListener('click', ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    if (target === dialog && (clientX < left || clientX > right || clientY < top || clientY > bottom)) dialog.close();
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(dialog);
  return dialog;
}

/** Shows the panel; the focus comes back to the link when it is closed. */
export async function openPanel(link: HTMLAnchorElement): Promise<void> {
  panel ??= await build(link.href);
  panel.showModal();
  panel.querySelector<HTMLElement>('input:checked')?.focus();
}
