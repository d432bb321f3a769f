import { expect, it } from 'vitest';
import { runningTexts, shownTexts } from './texts.ts';

const page = {
  title: 'Название',
  aliases: ['никогда'],
  sources: [{ place: 'никогда' }],
  steps: [
    { title: 'Шаг', warning: 'раз', do: 'два', see: 'три', number: 1, fail: [{ sign: 'знак', fix: 'шесть' }] },
    { title: 'Ещё', do: 'четыре', form: [{ label: 'поле', value: undefined }] },
  ],
  notes: 'пять',
};

it('shownTexts are all that a reader sees', () =>
  expect(shownTexts(page)).toEqual([
    'Название',
    'Шаг',
    'раз',
    'два',
    'три',
    'знак',
    'шесть',
    'Ещё',
    'четыре',
    'поле',
    'пять',
  ]));

it('runningTexts stand in the order of reading, what opens last', () => {
  expect(runningTexts(page.steps)).toEqual(['раз', 'два', 'три', 'четыре', 'шесть']);
  expect(runningTexts(undefined)).toEqual([]);
});
