/** What is said beside a result: a chunk of its own, so that the form comes first. */

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
  file: 'raschet',
};
