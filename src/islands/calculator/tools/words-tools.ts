/** What the small tools say. */
import { NBSP, plural } from '../../../domain/dates/format.ts';

export const DECODER = {
  title: 'Разобрать одну строку',
  intro:
    'Вставьте одну строку таблицы: каждая ячейка будет объяснена. Если вставить и заголовок, столбцы найдутся по нему.',
  paste: 'Строка таблицы',
  go: 'Объяснить',
  caption: 'Ячейки строки по порядку',
  head: { letter: 'Столбец', value: 'Значение', meaning: 'Что это' },
  unknown: 'лишняя ячейка: такого столбца нет',
  byCaptions: 'Столбцы найдены по заголовку.',
  byPlace: 'Столбцы взяты по порядку.',
  more: (count: number) => `Показана первая строка; ещё вставлено: ${count}.`,
  nothing: 'Вставьте строку таблицы.',
};

export const TERMS = {
  title: 'Посчитать срок',
  term: 'Какой срок',
  event: 'День события',
  counts: 'Считается',
  days: (count: number, kind: 'calendar' | 'working' | 'unspecified') =>
    `${count}${NBSP}${
      kind === 'calendar'
        ? plural(count, 'календарный день', 'календарных дня', 'календарных дней')
        : kind === 'working'
          ? plural(count, 'рабочий день', 'рабочих дня', 'рабочих дней')
          : plural(count, 'день', 'дня', 'дней')
    }`,
  last: 'Последний день:',
  left: (count: number) =>
    count < 0
      ? 'срок прошёл'
      : count === 0
        ? 'это сегодня'
        : `осталось ${count}${NBSP}${plural(count, 'день', 'дня', 'дней')}`,
  assumed: 'В источнике сказано просто «дней»: посчитаны календарные.',
  working: 'Рабочие дни без календаря праздников не посчитать.',
  guide: 'Что сделать:',
  calendar: 'В календарь (.ics)',
  mark: 'Ближайшая получасовая отметка',
  markIntro: 'Для того, что происходит каждые полчаса:',
  markAt: (time: string, wait: number, tomorrow: boolean) =>
    `${tomorrow ? 'завтра ' : ''}в${NBSP}${time}, через ${wait}${NBSP}${plural(wait, 'минуту', 'минуты', 'минут')}`,
  file: 'srok',
};

export const SCALE = {
  yes: 'Да',
  no: 'Нет',
  part: 'Сколько выполнили',
  whole: 'Из скольких',
  points: (count: number) => `${count}${NBSP}${plural(count, 'балл', 'балла', 'баллов')}`,
  result: 'Итог:',
  unanswered: 'ответьте на все строки, чтобы узнать баллы',
  contradiction: 'ответы спорят друг с другом: низшая строка верна вместе с более высокой',
  gap: 'для такого случая шкала баллов не называет',
  zero: 'Обнуление.',
  next: 'До следующей строки',
  above: (points: string) =>
    `Строка на ${points} тоже верна, но ниже есть невыполненная: даёт ли шкала за неё баллы, источник не говорит.`,
  wrong: 'Выполнивших больше, чем всего, или это не число людей.',
  about: 'О шкале',
};
