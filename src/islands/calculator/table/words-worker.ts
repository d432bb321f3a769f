/** What the worker says of a file and a table. */
import { formatWhole, plural } from '../../../domain/dates/format.ts';

export const FILE = {
  tooLarge: 'Файл больше 10 МБ. Оставьте в нём один лист с одной таблицей и сохраните заново.',
  tooManyFiles:
    'В файле слишком много частей: это не похоже на таблицу. Откройте его в Excel или LibreOffice и сохраните как .xlsx.',
  tooBig: 'В распакованном виде файл слишком велик. Оставьте один лист с одной таблицей или сохраните его как CSV.',
  broken:
    'Файл повреждён или это не таблица. Откройте его в Excel или LibreOffice и сохраните заново как .xlsx или CSV.',
  noSheet: 'В файле нет ни одного листа с таблицей.',
  noRows: 'Таблица пуста: под заголовком нет ни одной строки.',
  unreadable:
    'Файл не удалось прочитать. Проверьте, не перемещён ли он и не открыт ли в другой программе, и выберите его ещё раз.',
  ofFile: (number: number) => `Файл ${number}: `,
};

export const TABLE = {
  title: (count: number, day: string) =>
    `${formatWhole(count)} ${plural(count, 'организация', 'организации', 'организаций')}${day === '' ? '' : `, отчёт за ${day}`}`,
  guessed: 'Часть столбцов узнана по сходству: проверьте их.',
  byPlace: 'Заголовков нет: столбцы взяты по порядку. Проверьте их.',
  doubled: (letters: string) => `Один и тот же столбец найден дважды: ${letters}. Оставьте один.`,
  metAll: 'выполнили всё',
  of: (part: string, whole: string) => `${part} из ${whole}`,
  upTo: (who: string, threshold: string) => `${who} до ${threshold}`,
  complete: (done: string, all: string) => `Посчитано ${done} из ${all}.`,
  presence: {
    active: 'есть активность',
    registered: 'есть учётная запись, активности нет',
    unregistered: 'не зарегистрированы',
    unknown: '',
  },
  bad: 'Ошибки в ячейках',
  duplicates: 'Повторы',
  left: 'Не считались',
  subtotals: (rows: string) => `Итоговые строки: ${rows}.`,
  nameless: (rows: string) => `Строки без названия: ${rows}.`,
  repeated: (rows: string) => `Повторённые заголовки: ${rows}.`,
  reading: 'Как прочитан файл',
  more: (count: number) => `и ещё ${count}`,
  short: 'не хватает',
  done: 'выполнено',
};
