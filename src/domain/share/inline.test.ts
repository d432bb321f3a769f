import { describe, expect, it } from 'vitest';
import { tidy } from './block.ts';
import { inlineText } from './inline.ts';

const absolute = (address: string) => new URL(address, 'https://example.org/').href;
const text = (source: string) => tidy(inlineText(source, absolute));

describe('inlineText', () => {
  it.each([
    ['emphasis', '**Важно:** не *трогайте* и __не__ _двигайте_', 'Важно: не трогайте и не двигайте'],
    ['emphasis within emphasis', '**жирно и *наклонно***', 'жирно и наклонно'],
    ['a link of the site', 'Смотрите [порядок](/kak/x/#shag).', 'Смотрите порядок (https://example.org/kak/x/#shag).'],
    ['a link with emphasis', '**[порядок](/kak/x/)**', 'порядок (https://example.org/kak/x/)'],
    ['a link with a title', '[порядок](https://a.example/b "подсказка")', 'порядок (https://a.example/b)'],
    ['an address in angle brackets', 'Адрес <https://a.example/%D0%9F_b_*c*>', 'Адрес https://a.example/%D0%9F_b_*c*'],
    ['a bare address', 'Адрес https://a.example/x_y_z?a=5%25', 'Адрес https://a.example/x_y_z?a=5%25'],
    ['a picture', 'Кнопка ![стрелка](x.png) справа', 'Кнопка стрелка справа'],
    ['code', 'Введите `a_b *c* "d" - e`', 'Введите a_b *c* "d" - e'],
    ['signs that are no marks', 'ivanov_ii, 2 * 3, *100#, [пусто], #5', 'ivanov_ii, 2 * 3, *100#, [пусто], #5'],
    ['escaped signs', String.raw`\*звёздочка\* и \[скобка\]`, '*звёздочка* и [скобка]'],
    ['quotes and dashes', 'Нажмите "Да" - и ждите', 'Нажмите «Да» — и ждите'],
    ['quotes around emphasis', 'Нажмите "**Да**"', 'Нажмите «Да»'],
    ['an unpaired mark', 'звёздочка* внизу', 'звёздочка* внизу'],
    ['emoji', 'Готово 👩‍💻 👍🏽', 'Готово 👩‍💻 👍🏽'],
    ['nothing', '', ''],
  ])('%s', (_, source, expected) => expect(text(source)).toBe(expected));
});

it('tidy leaves only spaces that a search finds', () => {
  expect(tidy('в\u00A0углу, 5\u202F000, ин\u00ADструк\u00ADция\u200B\uFEFF')).toBe('в углу, 5 000, инструкция');
});
