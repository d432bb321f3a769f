/** The view settings as a panel: taken from their own page, so that there is one form. Loaded when first opened. */
import styles from './view.css?inline';
import './view.ts';
import { PANEL } from './words.ts';

function button(kind: string, text: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `button ${kind}`;
  made.textContent = text;
  made.addEventListener('click', onPress);
  return made;
}

/** @throws when the page with the settings cannot be read */
async function readSettings(address: string): Promise<Element> {
  const response = await fetch(address);
  const html = response.ok ? await response.text() : '';
  // Its style sheet is not ours: the policy would refuse it aloud.
  const page = new DOMParser().parseFromString(html.replace(/<style[^]*?<\/style>/g, ''), 'text/html');
  const settings = page.querySelector('view-settings');
  if (!settings) throw new Error(`no settings at ${address}`);
  return document.adoptNode(settings);
}

/** Stands under the header, so that the page makes room for it. */
async function build(link: HTMLAnchorElement): Promise<HTMLElement> {
  const settings = await readSettings(link.href);
  const close = () => show(false, link);
  // No heading: it stands before the one of the page.
  const title = document.createElement('p');
  title.className = 'view-panel__title';
  title.textContent = PANEL.title;
  title.id = 'vid-stranicy';
  const head = document.createElement('div');
  head.className = 'view-panel__head';
  head.append(title, button('quiet', PANEL.close, close));
  settings.querySelector('.view__ways')?.prepend(button('primary', PANEL.done, close));
  const made = document.createElement('section');
  made.className = 'view-panel no-print';
  made.setAttribute('aria-labelledby', title.id);
  made.append(head, settings);
  made.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  link.parentElement?.after(made);
  return made;
}

let coming: Promise<HTMLElement> | undefined;
let panel: HTMLElement | undefined;

/** The focus goes into the panel with what is chosen, and back to the link. */
function show(isOpen: boolean, link: HTMLAnchorElement): void {
  if (!panel) return;
  panel.hidden = !isOpen;
  link.setAttribute('aria-expanded', String(isOpen));
  (isOpen ? panel.querySelector<HTMLElement>('input:checked') : link)?.focus();
}

/** Opens the panel; a second press of the link closes it. */
export async function turnPanel(link: HTMLAnchorElement): Promise<void> {
  if (panel) return show(panel.hasAttribute('hidden'), link);
  // Whoever presses again while the settings are on their way gets one panel all the same.
  coming ??= build(link).catch((error: unknown) => {
    coming = undefined;
    throw error;
  });
  panel = await coming;
  show(true, link);
}
