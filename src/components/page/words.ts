/** What the scripts of copying say. Apart from the other words: scripts travel to the reader. */

/** Said when the script or the text for a press did not load. */
export const LOST = 'Текст не загрузился. Скопированы название и адрес страницы.';

/** The panel with the view settings. */
export const PANEL = { title: 'Вид страницы', close: 'Закрыть', done: 'Готово' };
