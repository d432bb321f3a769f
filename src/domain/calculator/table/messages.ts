/** What is said about a file, a table or a cell, in Russian: what is wrong, and what to do. */
import { counted } from '../display.ts';
import type { CellProblem } from './cell.ts';
import type { Duplicate } from './duplicates.ts';
import { letterOf } from './letters.ts';
import { LIMITS } from './limits.ts';
import type { PersonalKind } from './personal.ts';
import type { FileKind } from './sniff.ts';

/** «строка 17, столбец U»: 1-based row, 0-based column. */
export const addressOf = ({ row, column }: { row: number; column: number }): string =>
  `строка ${row}, столбец ${letterOf(column)}`;

/** Files that are not read; text and workbooks have no message. */
export const FILE_MESSAGES: Readonly<Partial<Record<FileKind, string>>> = {
  'open-document': 'Это файл OpenDocument. Откройте его и сохраните как «Книга Excel (.xlsx)» или CSV.',
  ole: 'Это старый файл .xls или файл с паролем. Откройте его в Excel или LibreOffice, снимите пароль и сохраните как .xlsx.',
  pdf: 'Это PDF, таблицы из него не читаются. Возьмите исходную таблицу: .xlsx или .csv.',
  image: 'Это картинка. Нужна сама таблица: .xlsx, .csv или строки, скопированные из неё.',
  html: 'Это веб-страница, даже если имя кончается на .xls. Откройте её в Excel и сохраните как .xlsx.',
  empty: 'Файл пуст. Проверьте, тот ли файл выбран, и скачайте его заново.',
  binary: 'Это не таблица. Выберите файл .xlsx или .csv.',
};

export const CELL_MESSAGES: Readonly<Record<CellProblem, string>> = {
  'not-a-number': 'не число',
  'not-whole': 'не целое число людей',
  negative: 'число меньше нуля',
  'too-large': 'слишком большое число',
  percent: 'проценты, а нужно число людей',
  ambiguous: 'непонятно, дробь это или тысячи',
  'formula-error': 'ошибка формулы',
  'not-a-date': 'не дата',
};

/** «строка 17, столбец U: не число («много»)» */
export const badCellText = (cell: { row: number; column: number; problem: CellProblem; text: string }): string =>
  `${addressOf(cell)}: ${CELL_MESSAGES[cell.problem]} («${cell.text}»)`;

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  snils: 'похоже на СНИЛС',
  phone: 'похоже на телефон',
  mail: 'похоже на адрес почты',
};

export const personalText = (cell: { row: number; column: number; kinds: readonly PersonalKind[] }): string =>
  `${addressOf(cell)}: ${cell.kinds.map((kind) => PERSONAL[kind]).join(', ')}`;

export const PERSONAL_NOTICE =
  'В таблице есть личные данные. Они никуда не отправлены и не сохранены; удалите их из файла, прежде чем пересылать его.';

/** Rows of one file by their numbers, of several by file and number. */
export function duplicateText({ kept, dropped, differs }: Duplicate): string {
  const at = ({ file, row }: Duplicate['kept']) => `файл ${file + 1}, строка ${row}`;
  const where = kept.file === dropped.file ? `строки ${kept.row} и ${dropped.row}` : `${at(kept)} и ${at(dropped)}`;
  return `${kept.name}: ${where} — ${differs ? 'числа разные, посчитана первая' : 'одинаковые, посчитана первая'}`;
}

const ROWS = { one: 'строка', few: 'строки', many: 'строк' };
const CELLS = { one: 'ячейка', few: 'ячейки', many: 'ячеек' };

/** What was cut or read otherwise than written; nothing odd: no lines. */
export function parsedLines(parsed: {
  tooManyRows: boolean;
  tooWide: readonly unknown[];
  cut: readonly unknown[];
  unclosed: readonly { row: number; column: number }[];
}): string[] {
  const first = parsed.unclosed[0];
  return [
    ...(parsed.tooManyRows ? [`Прочитаны первые ${counted(LIMITS.rows, ROWS)}: разделите файл на части.`] : []),
    ...(parsed.tooWide.length > 0
      ? [`Лишние столбцы после ${letterOf(LIMITS.columns - 1)} не прочитаны: ${counted(parsed.tooWide.length, ROWS)}.`]
      : []),
    ...(parsed.cut.length > 0 ? [`Длинный текст обрезан: ${counted(parsed.cut.length, CELLS)}.`] : []),
    ...(first
      ? [
          `Кавычка не закрыта, ячейка прочитана как есть: ${addressOf(first)}${parsed.unclosed.length > 1 ? ` и ещё ${parsed.unclosed.length - 1}` : ''}.`,
        ]
      : []),
  ];
}

export const LACKING: Readonly<Record<'name' | 'numbers', string>> = {
  name: 'Не найден столбец с названием организации. Укажите его.',
  numbers: 'Не найдены два столбца одной группы людей: сколько всего и сколько активных. Укажите их.',
};
