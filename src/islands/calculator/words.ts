/** What the calculator says on its own account. Names of groups, types and norms come from the content. */
import { NBSP } from '../../domain/dates/format.ts';

export const TABS = { label: 'Что посчитать', one: 'Одна организация', district: 'Таблица', weeks: 'По неделям', more: 'Ещё' };

export const PRIVATE = 'Ничего не отправляется: числа остаются на вашем устройстве.';

export const FORM = {
  title: 'Числа',
  norm: 'Норма',
  norms: 'Нормы',
  chooseNorms: 'Какие нормы посчитать',
  archive: 'В архиве',
  type: 'Тип организации',
  typeUnknown: 'не указан',
  date: 'Дата данных',
  wrongDate: 'Такой даты нет: впишите день, месяц и год.',
  total: 'Всего',
  active: 'Активны',
  counted: 'считается по правилу',
  sameAs: (name: string) => `столько же, сколько «${name}»`,
  meaning: 'Кого считать активным',
  near: 'Похожие группы спросить один раз',
  clear: 'Очистить числа',
  remember: 'Запомнить на этом устройстве',
  remembered: 'Запомнено на этом устройстве. Снимите отметку, чтобы забыть.',
  noStorage: 'Браузер не разрешает запоминать.',
  over: 'активных больше, чем всего — исправьте одно из двух:',
  and: ' и ',
};

export const RESULT = {
  title: 'Итог',
  below: 'Ниже порога:',
  met: 'Порог выполнен.',
  reached: 'Порог выполнен',
  disputed: 'Зависит от прочтения:',
  notApplicable: 'Норма не касается организаций этого типа.',
  noData: 'Нет данных:',
  noFigure: 'Числа в источнике нет, посчитать нельзя:',
  type: 'Впишите числа — итог появится здесь.',
  need: 'нужны ещё',
  and: ' и ',
  or: ' или ',
  reading: (index: number, title: string | undefined) => `Прочтение ${index + 1}${title === undefined ? '' : `: ${title}`}`,
  twoReadings: 'Текст нормы читается по-разному, поэтому посчитаны все прочтения.',
  short: 'Не хватает',
  threshold: (percent: number) => `порог ${percent}${NBSP}%`,
  of: (part: string, whole: string) => `${part} из ${whole}`,
  needed: (needed: string) => `нужно ${needed}`,
  whole: 'по правилу:',
  writeIn: 'Впишите:',
  source: 'Источник:',
  about: 'О норме',
  stages: 'Этапы',
  proviso: 'Оговорка:',
  reference: 'Расчёт справочный. Доли сравниваются без округления.',
  stagePast: 'день прошёл, эти данные — за другой день',
  stageUnknown: 'укажите дату данных',
  stageWords: 'порог задан словами',
  stageMet: 'с этими числами — выполнен',
  stageBelow: 'с этими числами — ниже порога',
};
