/** What the scripts of copying say. Apart from the other words: scripts travel to the reader. */

/** Said when the script or the text for a press did not load. */
export const LOST = 'Текст не загрузился. Скопированы название и адрес страницы.';

export const PARTS = {
  field: 'Текст для копирования',
  part: (number: number, all: number) => `Часть ${number} из ${all}`,
  first: (all: number) => `Скопирована часть 1 из ${all}. Отправьте её, потом скопируйте следующую.`,
};

/** The panel with the view settings. */
export const PANEL = { title: 'Вид страницы', close: 'Закрыть' };
