import { expect, it } from 'vitest';
import { tidy } from './block.ts';
import { proseLines } from './prose.ts';

it.each([
  ['one paragraph over two rows', 'Откройте\nнастройки.', ['Откройте настройки.']],
  ['paragraphs', 'Раз.\n\nДва.', ['Раз.', 'Два.']],
  ['a list', 'Нужны:\n- ключ\n- замок\n  с дужкой', ['Нужны:', '• ключ', '• замок с дужкой']],
  ['a numbered list', '1. Раз\n2. Два', ['1) Раз', '2) Два']],
  ['a text after a list', '- раз\n\nДальше.', ['• раз', 'Дальше.']],
  ['a hard break', 'Раз  \nдва', ['Раз', 'два']],
  ['a heading and a quotation', '## Зачем\nЗатем.\n\n> Цитата', ['Зачем', 'Затем.', 'Цитата']],
  ['rows of Windows', 'Раз\r\n\r\nДва', ['Раз', 'Два']],
  ['nothing', '  \n', []],
])('%s', (_, source, expected) => expect(proseLines(source, (address) => address).map(tidy)).toEqual(expected));
