/** What the calculator says on its own account. Names of groups, types and norms come from the content. */
import { NBSP } from '../../domain/dates/format.ts';

export const TABS = {
  label: 'Что посчитать',
  one: 'Одна организация',
  table: 'Таблица',
  weeks: 'По неделям',
  more: 'Ещё расчёты',
};

/** While a tab is being loaded. */
export const LATER = 'Загружаю…';

export const FORM = {
  norm: 'Норма',
  norms: 'Нормы',
  chooseNorms: 'Какие нормы посчитать',
  archive: 'В архиве',
  kind: 'Тип организации',
  type: 'Впишите числа — итог появится здесь.',
  typeUnknown: 'не указан',
  date: 'Дата данных',
  total: 'Всего',
  active: 'Активны',
  sameAs: (name: string) => `столько же, сколько «${name}»`,
  meaning: 'Кого считать активным',
  near: 'Похожие группы спросить один раз',
  clear: 'Очистить числа',
  threshold: (percent: number) => `порог ${percent}${NBSP}%`,
  remember: 'Запомнить на этом устройстве',
  noStorage: 'Браузер не разрешает запоминать.',
};

export const RESULT = {
  title: 'Итог',
  reference: 'Расчёт справочный. Доли сравниваются без округления.',
};
