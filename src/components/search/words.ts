/** The words that the search shows; apart from strings.ts, so that a page loads only these. */
import { plural } from '../../domain/dates/format.ts';

export const WORDS = {
  searching: 'Ищем…',
  found: (n: number) => `${plural(n, 'Нашёлся', 'Нашлось', 'Нашлось')} ${n} ${plural(n, 'ответ', 'ответа', 'ответов')}`,
  offersOnly: 'Точного ответа нет',
  offers: 'Похоже, но не точно',
  similar: 'Похоже на',
  nothing: 'Ничего не нашлось',
  unknown: (words: string[]) =>
    words.length === 1 ? `Слова «${words[0]}» в базе нет.` : `Слов «${words.join('», «')}» в базе нет.`,
  heard: 'Искали:',
  how: {
    layout: 'набрано в другой раскладке',
    spelling: 'исправлена опечатка',
    translit: 'набрано латиницей',
    lookalike: 'исправлены похожие буквы',
    synonym: 'другими словами',
  },
  asTyped: 'Искать как набрано',
  asUnderstood: 'Вернуть исправление',
  all: 'Все',
  archive: 'архив',
  more: 'Показать ещё',
  again: 'Попробовать ещё раз',
  broken:
    'Поиск сейчас не работает: не загрузились его данные. Выберите страницу в списке от А до Я или попробуйте ещё раз.',
  ask: 'Спросите человека',
  askHint: 'Подготовим текст вопроса, вы отправите его сами.',
  copyQuestion: 'Скопировать вопрос',
  question: (query: string, address: string) =>
    `Здравствуйте! Ищу в справочнике: «${query}» — и не нахожу ответа. Подскажите, пожалуйста.\n${address}`,
  az: 'Все страницы от А до Я',
  close: 'Закрыть',
  label: 'Что найти',
  title: 'Поиск',
  keys: '↑ ↓ выбрать · Enter — открыть · Esc — закрыть',
};

export const KINDS: Record<string, string> = {
  guide: 'Инструкция',
  step: 'Шаг',
  article: 'Справка',
  wizard: 'Выбор',
  outcome: 'Ответ',
  template: 'Шаблон',
  indicator: 'Показатель',
  assessment: 'Шкала',
  act: 'Документ',
  term: 'Словарь',
  column: 'Столбец',
  deadline: 'Срок',
  contact: 'Контакт',
  link: 'Ссылка',
  system: 'Система',
  role: 'Для кого',
  region: 'Регион',
  page: 'Раздел',
};
