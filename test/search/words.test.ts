/** Words of this knowledge base: forms that must meet and words that must not. */
import { describe, expect, it } from 'vitest';
import { root } from '../../src/domain/search/words/root.ts';
import { soundKey, soundKeys } from '../../src/domain/search/words/sound.ts';
import { stem } from '../../src/domain/search/words/stem.ts';
import { normalize, twin } from '../../src/domain/search/words/normalize.ts';

const same = (words: string, key: (word: string) => string) =>
  new Set(words.split(' ').map((word) => key(normalize(word)))).size;

describe('stems', () => {
  it.each([
    'пароль пароли паролей паролями пароля',
    'учитель учителя учителей учителям учителями',
    'сотрудник сотрудника сотрудников сотрудниками',
    'публичный публичные публичного публичная',
    'личный личные личного личном',
    'федеральный федерального федеральные',
    'мотивирующий мотивирующего мотивирующие',
    'дорожная дорожной дорожную',
    'образовательная образовательной образовательных',
    'подсистема подсистемой подсистемы',
    'чат чаты чатов чате чатах',
    'ссылка ссылки ссылок ссылкой',
    'Сферум Сферума Сферуме',
    'Госуслуги Госуслуг Госуслугах',
    'обучающийся обучающиеся обучающихся',
    'ребёнок ребенка',
  ])('%s', (words) => {
    expect(same(words, stem)).toBe(1);
  });
});

describe('roots', () => {
  it.each([
    'активировать активация активируйте активный',
    'пригласить приглашение приглашённый',
    'зарегистрироваться зарегистрированный',
    'верификация верификации',
    'выгрузка выгрузить',
    'школа школьный школьник',
    'вход войти войдите',
  ])('%s', (words) => {
    expect(same(words, root)).toBe(1);
  });
});

describe('words that look alike and are not', () => {
  it.each(['сообщество сообщение', 'ответственный ответы'])('%s', (words) => {
    expect(same(words, root)).toBe(2);
  });

  it.each(['меню меня', 'учётная учение'])('%s', (words) => {
    expect(same(words, stem)).toBe(2);
  });
});

describe('other letters', () => {
  it.each([
    ['сферум', 'sferum'],
    ['судир', 'sudir'],
    ['госуслуги', 'gosuslugi'],
    ['макс', 'max'],
    ['учитель', "uchitel'"],
    ['журнал', 'zhurnal'],
  ])('%s sounds like %s', (russian, latin) => {
    expect(soundKeys(latin)).toContain(soundKey(russian));
  });

  it('knows MAX in both alphabets', () => {
    expect(twin(normalize('MAX'))).toBe(normalize('МАХ'));
    expect(normalize('ЦOK')).toBe('цок');
  });
});
