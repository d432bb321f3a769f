/** The ways on when there is no exact answer. */
import type { Answer } from '../../domain/search/answer.ts';
import { node } from './nodes.ts';

const WORDS = {
  ask: 'Спросите человека',
  hint: 'Подготовим текст вопроса, вы отправите его сами.',
  copy: 'Скопировать вопрос',
  question: (query: string, address: string) =>
    `Здравствуйте! Ищу в справочнике: «${query}» — и не нахожу ответа. Подскажите, пожалуйста.\n${address}`,
  az: 'Все страницы от А до Я',
  sections: 'Разделы',
};

/** The sections, as head and foot of every page have them. */
function sections(): HTMLElement[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('header nav a, #razdely nav a')];
  const items = links.map(({ href, textContent }) => {
    const link = node('a', '', textContent);
    link.href = href;
    return node('li', '', link);
  });
  return items.length > 0 ? [node('h2', 'offers__title', WORDS.sections), node('ul', 'ask__sections', ...items)] : [];
}

/** A ready question to a person, the list of all pages, the sections. */
export function questionBlock({ query }: Answer, base: string): HTMLElement {
  const address = new URL(`${base}poisk/?q=${encodeURIComponent(query)}`, location.href).href;
  const copy = node('button', 'button primary', node('span', '', WORDS.copy));
  copy.type = 'button';
  copy.dataset['copy'] = WORDS.question(query, address);
  const all = node('a', 'button', WORDS.az);
  all.href = `${base}poisk/#az`;
  return node(
    'section',
    'ask',
    node('h2', 'offers__title', WORDS.ask),
    node('p', 'meta', WORDS.hint),
    node('p', 'ask__ways', copy, all),
    ...sections(),
  );
}
