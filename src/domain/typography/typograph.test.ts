import { describe, expect, it } from 'vitest';
import { blockStart, typograph } from './typograph.ts';

const show = (text: string) => typograph(text).replaceAll('\u00A0', '_');

describe('typograph', () => {
  it.each([
    ['a hyphen between spaces becomes a dash', 'рама - это', 'рама_— это'],
    ['a dash keeps its word', 'рама — это', 'рама_— это'],
    ['a hyphen inside a word stays', 'кто-то', 'кто-то'],
    ['three dots become one sign', 'и так...', 'и_так…'],
    ['a short preposition does not end a line', 'рама в углу', 'рама в_углу'],
    ['two short words in a row', 'и в углу', 'и_в_углу'],
    ['a preposition at the beginning', 'В углу', 'В_углу'],
    ['the end of a longer word is no preposition', 'слово того', 'слово того'],
    ['number and unit', '60 дней, 5 шагов', '60_дней, 5_шагов'],
    ['percent', '75 % или 75%', '75_% или_75_%'],
    ['thousands', '8 660 и 120 600', '8_660 и_120_600'],
    ['number sign', '№450 и № 12', '№_450 и_№_12'],
    ['a date', '26 ноября 2025 года', '26_ноября 2025_года'],
    ['abbreviations in capitals', 'сеть АБВ ГД стоит', 'сеть АБВ_ГД стоит'],
    ['article of an act', 'ч. 8 ст. 10', 'ч._8 ст._10'],
    ['straight quotes', 'нажмите "Пуск"', 'нажмите «Пуск»'],
    ['quotes in quotes', '"Клуб "Спица""', '«Клуб „Спица“»'],
    ['ready quotes in quotes', '«Клуб «Спица»»', '«Клуб „Спица“»'],
    ['particles', 'если бы же', 'если_бы_же'],
  ])('%s', (_name, from, to) => {
    expect(show(from)).toBe(to);
  });

  it('does nothing to what is already set', () => {
    const once = typograph('Нажмите "Пуск" - и ждите 60 дней в углу № 5.');
    expect(typograph(once)).toBe(once);
  });

  it('carries the depth of quotes over runs of one block', () => {
    const state = blockStart();
    expect(typograph('"клуб ', state) + typograph('"Спица"', state) + typograph('"', state)).toBe('«клуб „Спица“»');
  });
});
