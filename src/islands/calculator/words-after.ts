/** What is said beside a result: a chunk of its own, so that the form comes first. */

export const RESULT = {
  below: 'Ниже порога:',
  met: 'Порог выполнен.',
  reached: 'Порог выполнен',
  disputed: 'Зависит от прочтения:',
  notApplicable: 'Норма не касается организаций этого типа.',
  noData: 'Нет данных:',
  noFigure: 'Числа в источнике нет, посчитать нельзя:',
  need: 'нужны ещё',
  and: ' и ',
  or: ' или ',
  reading: (index: number, title: string | undefined) =>
    `Прочтение ${index + 1}${title === undefined ? '' : `: ${title}`}`,
  twoReadings: 'Текст нормы читается по-разному, поэтому посчитаны все прочтения.',
  short: 'Не хватает',
  of: (part: string, whole: string) => `${part} из ${whole}`,
  needed: (needed: string) => `нужно ${needed}`,
  stages: 'Этапы',
  proviso: 'Оговорка:',
  stagePast: 'день прошёл, эти данные — за другой день',
  stageUnknown: 'укажите дату данных',
  stageWords: 'порог задан словами',
  stageMet: 'с этими числами — выполнен',
  stageBelow: 'с этими числами — ниже порога',
};

export const WHAT_IF = {
  title: 'А если активных станет больше?',
  intro: 'Сдвиньте и посмотрите, чего хватит. Вписанные числа не изменятся.',
  less: (name: string) => `На одного меньше: ${name}`,
  more: (name: string) => `На одного больше: ${name}`,
  slider: (name: string) => `Активны, если: ${name}`,
  reset: 'Вернуть как есть',
  change: (from: string, to: string) => `${from} → ${to}`,
};

export const ACTIONS = {
  copy: 'Скопировать текстом',
  link: 'Ссылка на расчёт',
  print: 'Печать',
  csv: 'CSV',
  xlsx: 'XLSX',
  download: 'Таблицей:',
  copied: 'Скопировано',
  linkCopied: 'Ссылка скопирована',
  refused: 'Браузер не дал скопировать. Выделите текст и скопируйте вручную:',
  linkTooLong: 'Ссылка получилась бы слишком длинной: передайте текст.',
  saved: 'Файл сохранён',
  failed: 'Файл не получился. Скопируйте текст.',
  coded: 'Код вверху листа открывает калькулятор с этими числами.',
  file: 'raschet',
};
