/** The words that the search script shows; apart from strings.ts, so that the page loads only these. */
import { plural } from '../../domain/dates/format.ts';

export const SEARCH = {
  searching: 'Ищем…',
  none: 'Ничего не нашлось. Проверьте, нет ли опечатки, или выберите страницу из списка ниже.',
  broken: 'Поиск сейчас не работает: не удалось загрузить его данные. Список всех страниц — ниже.',
  found: (n: number) => `${plural(n, 'Нашёлся', 'Нашлось', 'Нашлось')} ${n} ${plural(n, 'ответ', 'ответа', 'ответов')}`,
  archive: 'архив',
};

export const KINDS_FOUND: Record<string, string> = {
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
