/** «Доступна новая версия»: a line that stays in sight and takes nothing away. */
import { NEWS } from './words.ts';

const STYLE = `.news{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;
margin-block:12px;padding:8px 16px;border:1.5px solid var(--ink);border-radius:var(--radius-block);background:var(--soft)}
.news p{flex:1 1 12rem;margin:0}@media print{.news{display:none}}`;

function styled(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function button(text: string, kind: string, act: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `button ${kind}`;
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** The line above the content; empty when it is new. */
function line(): HTMLElement {
  const there = document.querySelector<HTMLElement>('.news');
  if (there) return there;
  styled();
  const made = document.createElement('aside');
  made.className = 'news';
  made.setAttribute('aria-label', NEWS.title);
  document.querySelector('main')?.before(made);
  return made;
}

function say(text: string, ...buttons: HTMLElement[]): void {
  const words = document.createElement('p');
  words.textContent = text;
  line().replaceChildren(words, ...buttons);
  const status = document.querySelector('#status');
  if (status) status.textContent = text;
}

/** @param update what happens on «Обновить» */
export const showNews = (update: () => void): void =>
  say(
    `${NEWS.title}.`,
    button(NEWS.update, 'primary', update),
    button(NEWS.later, 'quiet', () => line().remove()),
  );

/** Instead of loading the page anew over what was typed. */
export const tellKept = (): void =>
  say(
    NEWS.kept,
    button(NEWS.close, 'quiet', () => line().remove()),
  );
