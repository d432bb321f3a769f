/** Words of the texts that are sent to chats. */
export const WORDS = {
  region: 'Где действует',
  archive: 'Архив.',
  withdrawn: 'Страница снята.',
  result: 'Что получится',
  needs: 'Что понадобится',
  step: 'Шаг',
  of: 'из',
  actor: 'Делает',
  warning: 'Важно',
  route: 'Где это на экране',
  fields: 'Что ввести',
  see: 'Вы увидите',
  fail: 'Если не получилось',
  contact: 'Куда обратиться',
  deadline: 'Срок',
  from: 'Считаются',
  source: 'Источник',
  verified: 'Проверено',
  guide: 'Подробно',
  template: 'Готовый текст',
  continued: 'продолжение',
};

/** Every font has it; an arrow is a box on old phones. */
export const BETWEEN_CAPTIONS = ' > ';

export const ITEM = '• ';
