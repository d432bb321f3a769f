/** What the scripts of a guide say. Apart from the other words: scripts travel to the reader. */

export const LENT = {
  shown: (done: number, all: number) =>
    `Отметки из ссылки: сделано\u00a0${done}\u00a0из\u00a0${all}. Ваши собственные отметки не изменены.`,
  damaged: 'Отметки в этой ссылке не прочитались: она повреждена или от другой инструкции. Ваши отметки не изменены.',
  keep: 'Оставить эти себе',
  own: 'Вернуться к своим',
  close: 'Понятно',
  kept: 'Отметки сохранены в этом браузере',
  returned: 'Показаны ваши отметки',
};
