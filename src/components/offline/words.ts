/** Words about new releases. Apart from the other words: scripts travel to the reader. */
export const NEWS = {
  title: 'Доступна новая версия',
  update: 'Обновить',
  later: 'Позже',
  close: 'Закрыть',
  kept: 'Новая версия откроется на следующей странице. Введённое здесь осталось на месте.',
};
