/** What readers of an old address are told. */

export const MOVED = {
  title: 'Страница переехала',
  lead: 'Сейчас откроется новый адрес. Если нет — нажмите ссылку:',
  address: 'Новый адрес',
};

export const GONE = {
  description: (title: string) => `Страница «${title}» снята с сайта. Здесь сказано, почему и что читать вместо неё.`,
  on: (day: string) => `Снята ${day}.`,
  instead: 'Вместо неё:',
  nothing: 'Замены у неё нет. Попробуйте найти нужное:',
};

export const DISPLACED = {
  moved: 'Это место переехало:',
  gone: 'Этого места на странице больше нет.',
  instead: 'Вместо него:',
  address: 'открыть новый адрес',
};

export const LOST_PAGE = {
  near: 'Возможно, вы искали',
  sections: 'Все разделы',
};
