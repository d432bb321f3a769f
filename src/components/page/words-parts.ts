/** What the script that passes a text on says. Apart from the words of copying: it is loaded only when asked for. */
export const PARTS = {
  field: 'Текст для копирования',
  part: (number: number, all: number) => `Часть ${number} из ${all}`,
  first: (all: number) => `Скопирована часть 1 из ${all}. Отправьте её, потом скопируйте следующую.`,
};
