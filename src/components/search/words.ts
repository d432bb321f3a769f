/** The words that the search shows; apart from strings.ts, so that a page loads only these. */

/** Not ours of `domain/dates`: an import of what other scripts use would be a file of its own. */
const RULES = new Intl.PluralRules('ru');
export const counted = (count: number, one: string, few: string, many: string): string =>
  `${count} ${{ one, few, many, zero: many, two: few, other: many }[RULES.select(count)]}`;

export const WORDS = {
  searching: 'Ищем…',
  found: (count: number) =>
    `${RULES.select(count) === 'one' ? 'Нашёлся' : 'Нашлось'} ${counted(count, 'ответ', 'ответа', 'ответов')}`,
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
  regionFirst: (region: string) => `Сначала ваш регион: ${region}.`,
  forgetRegion: 'Не учитывать',
  archive: 'Архив.',
  again: 'Попробовать ещё раз',
  broken:
    'Поиск сейчас не работает: не загрузились его данные. Выберите страницу в списке от А до Я или попробуйте ещё раз.',
  close: 'Закрыть',
  label: 'Что найти',
  title: 'Поиск',
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
