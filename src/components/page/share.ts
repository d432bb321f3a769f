/**
 * Passing a page on as text, as a letter, by the system. Texts of guides are files that are fetched
 * when the button is touched. A text longer than one message comes in parts.
 */
import { readParts } from '../../domain/share/parts.ts';
import { PARTS } from './words-parts.ts';

/** Tells the reader how it went, beside the button and in the live region. */
export interface Tell {
  /** @param words instead of the usual ones */
  done: (button: HTMLElement, words?: string) => void;
  /** Shows the text for copying by hand. */
  refused: (button: HTMLElement, text: string) => void;
}

const loads = new Map<string, Promise<string[]>>();

async function fetchParts(address: string): Promise<string[]> {
  const response = await fetch(address);
  // Some hosts answer with a page where a file is missing.
  if (!response.ok || response.headers.get('content-type')?.includes('html')) throw new Error(address);
  return readParts(await response.text());
}

/** The letter beside the button, as it would be mailed. */
function letter(button: HTMLElement): string {
  const mail = button.parentElement?.querySelector('a');
  return new URLSearchParams(mail?.search).get('body') ?? '';
}

/** The parts of the button's text; a failed load is tried again at the next touch. */
function load(button: HTMLElement): Promise<string[]> {
  const { text, from } = button.dataset;
  if (from === undefined) return Promise.resolve(text === undefined ? [letter(button)] : readParts(text));
  const parts = loads.get(from) ?? fetchParts(from);
  loads.set(from, parts);
  parts.catch(() => loads.delete(from));
  return parts;
}

/** Fetches the text before it is asked for. */
export const prepare = (button: HTMLElement): void => void load(button).catch(() => undefined);

/**
 * A text still on its way must be promised at once: the permission of a press may end before it arrives.
 * @throws when the browser refuses
 */
async function write(text: Promise<string>): Promise<void> {
  try {
    const blob = text.then((ready) => new Blob([ready], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
  } catch {
    // Firefox before 127 has no ClipboardItem; it takes what is ready.
    await navigator.clipboard.writeText(await text);
  }
}

/** Shows the text in a field below the button, selected: one key copies it. */
export function showField(button: HTMLElement, text: string): void {
  const field = button.parentElement?.querySelector('textarea') ?? document.createElement('textarea');
  field.className = 'copy-field';
  field.readOnly = true;
  field.ariaLabel = PARTS.field;
  field.value = text;
  button.after(field);
  field.focus();
  field.select();
}

/** A button for every part, after the main one. */
function offer(button: HTMLElement, all: string[]): void {
  for (const old of button.parentElement?.querySelectorAll('[data-part]') ?? []) old.remove();
  if (all.length < 2) return;
  const parts = all.map((text, index) => {
    const part = document.createElement('button');
    part.type = 'button';
    part.className = 'button quiet share__wide';
    Object.assign(part.dataset, { part: '', copy: text });
    part.textContent = PARTS.part(index + 1, all.length);
    return part;
  });
  button.after(...parts);
}

/** Copies the text; of several parts the first, and offers the others. */
async function copyText(button: HTMLElement, tell: Tell): Promise<void> {
  const loading = load(button);
  const isCopied = await write(loading.then(([first = '']) => first)).then(
    () => true,
    () => false,
  );
  const all = await loading;
  offer(button, all);
  if (isCopied) tell.done(button, all.length > 1 ? PARTS.first(all.length) : undefined);
  else tell.refused(button, all[0] ?? '');
}

/**
 * Does what the button is for.
 * @throws when the text cannot be loaded or the system refuses
 */
export async function pass(button: HTMLElement, tell: Tell): Promise<void> {
  const url = button.dataset['share'];
  if (url === undefined) return copyText(button, tell);
  try {
    await navigator.share({ title: document.title, url });
  } catch (error) {
    // Closing the sheet of the system is an answer, not a fault.
    if ((error as Error).name === 'AbortError') return;
    await write(Promise.resolve(url)).then(
      () => tell.done(button),
      () => tell.refused(button, url),
    );
  }
}
