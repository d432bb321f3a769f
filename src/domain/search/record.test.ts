import { describe, expect, it } from 'vitest';
import { RECORDS } from './bicycles.fixture.ts';

const record = (url: string) => {
  const found = RECORDS.find((each) => each.url === url);
  if (!found) throw new Error(`no record ${url}`);
  return found;
};

describe('recordsOf', () => {
  it('makes a record of every page and every part, in order, without withdrawn pages', () => {
    expect(RECORDS.map(({ url }) => url)).toEqual([
      '/region/gorod/',
      '/region/gory/',
      '/rol/master/',
      '/sistema/masterskaya/',
      '/kak/prokol/',
      '/kak/prokol/#snyat',
      '/kak/prokol/#kamera',
      '/kak/prokol/#kley',
      '/kak/cep/',
      '/kak/cep/#chistka',
      '/kak/cep/#smazka',
      '/spravka/kanaly/',
      '/spravka/staroe/',
      '/pravo/kh-17/',
      '/slovar/#vs',
      '/statistika/#m',
      '/kontakty/#sklad',
      '/kontakty/#pochta',
      '/statistika/',
    ]);
  });

  it('reads a step: captions from menus, fields, signs and quotations, text without Markdown', () => {
    expect(record('/kak/prokol/#kley')).toMatchObject({
      kind: 'step',
      guide: { title: 'Заклеить прокол в камере', url: '/kak/prokol/' },
      position: 3,
      captions: ['Заплатка отходит', 'Приклеить'],
      aliases: [],
      text: 'Нанесите клей, нажмите «Приклеить». Зачистите камеру.',
      region: 'gorod',
      roles: ['master'],
    });
    expect(record('/kak/prokol/#kamera').captions).toEqual(['Давление', '3.25.10.27']);
  });

  it('calls a page by the names of its region, roles and systems', () => {
    expect(record('/kak/cep/').names).toEqual(['Город', 'городской', 'механик', 'слесарь', 'Мастерская']);
  });

  it('knows an act by every habitual spelling of its number', () => {
    expect(record('/pravo/kh-17/').numbers).toEqual([
      'кх-2017/3',
      'кх20173',
      '2017',
      'приказ кх-2017/3',
      'приказ кх20173',
      'приказ 2017',
      '01.04.2024',
      '1 апреля 2024 года',
    ]);
  });

  it('knows a column by its letter, and an entry by the name of its common page', () => {
    expect(record('/statistika/#m')).toMatchObject({
      numbers: ['m', 'столбец m'],
      names: ['Столбцы', 'столбец таблицы'],
    });
  });

  it('marks what has expired', () => {
    expect(RECORDS.filter(({ archive }) => archive).map(({ url }) => url)).toEqual(['/spravka/staroe/']);
  });
});
