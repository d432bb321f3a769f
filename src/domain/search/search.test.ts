import { describe, expect, it } from 'vitest';
import { LEXICON, RECORDS } from './bicycles.fixture.ts';
import { search } from './search.ts';
import { buildEngine } from './whole.ts';

const engine = buildEngine(RECORDS, LEXICON);
const first = (query: string) => search(engine, query).hits[0];

describe('search', () => {
  it.each([
    ['title', 'заклеить прокол', '/kak/prokol/'],
    ['alias', 'спустила шина', '/kak/prokol/'],
    ['step title', 'снимите колесо', '/kak/prokol/#snyat'],
    ['caption', 'кнопка приклеить', '/kak/prokol/#kley'],
    ['sign of trouble', 'отходит заплатка', '/kak/prokol/#kley'],
    ['value of a field', '3.25.10.27', '/kak/prokol/#kamera'],
    ['й before an ending', 'публичный канал', '/spravka/kanaly/'],
    ['synonym', 'залатать дырку', '/kak/prokol/'],
    ['number', 'приказ 2017', '/pravo/kh-17/'],
    ['number in the wrong order', '2017 кх', '/pravo/kh-17/'],
    ['date', '1 апреля 2024', '/pravo/kh-17/'],
    ['term by its expansion', 'велосипедная станция', '/slovar/#vs'],
    ['column by its letter', 'столбец m', '/statistika/#m'],
    ['telephone', '88001002030', '/kontakty/#sklad'],
    ['mailbox', 'remont@velo.example', '/kontakty/#pochta'],
    ['address in the wrong layout', 'мудщьфчюучфьзду', '/spravka/kanaly/'],
    ['word of the text', 'эксцентрик', '/kak/prokol/#snyat'],
    ['what has expired, when nothing else answers', 'правила проката', '/spravka/staroe/'],
  ])('by %s: %s', (_, query, url) => {
    expect(first(query)?.url).toBe(url);
  });

  it('gives a page once', () => {
    const { hits } = search(engine, 'заплатка колесо');
    const pages = hits.map(({ page }) => page.url);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('is sure of what it knows and offers the rest', () => {
    expect(search(engine, 'заклеить прокол').confident).toBe(true);
    expect(search(engine, 'прокол дирижабля над океаном').confident).toBe(false);
    expect(search(engine, 'дирижабль')).toMatchObject({ hits: [], confident: false, unknown: ['дирижабль'] });
    expect(search(engine, '').hits).toEqual([]);
  });

  it('prefers', () => {
    const scoreOf = (url: string, settings = {}) =>
      search(engine, 'снимите', settings).hits.find(({ page }) => page.url === url)?.score ?? 0;
    expect(scoreOf('/kak/cep/', { prefer: () => true })).toBeGreaterThan(scoreOf('/kak/cep/'));
  });

  it('tells what it searched for instead, but not of a word that only ends otherwise', () => {
    const told = (query: string) => search(engine, query).interpretations.map(({ from, to }) => [from, to]);
    expect(told('зоплатка')).toEqual([['зоплатка', 'заплатка']]);
    expect(told('prokol')).toEqual([['prokol', 'прокол']]);
    expect(told('ult ghjrjk')).toEqual([
      ['ghjrjk', 'прокол'],
      ['ult', 'где'],
    ]);
    expect(told('r[-2017|3')).toEqual([['r[-2017|3', 'кх-2017/3']]);
    expect(told('мудщьфчюучфьзду')).toEqual([['мудщьфчюучфьзду', 'velomax.example']]);
    expect(told('lshrf')).toEqual([['lshrf', 'дырка']]);
    for (const query of ['заклеит', 'смажет', 'заплатят', 'проколов', 'веломакс', 'смазать ча'])
      expect(told(query)).toEqual([]);
  });

  it('marks neither words that say little nor those of a phrase that means one word', () => {
    expect(search(engine, 'где прокол').marks).toEqual(['прокол', 'дырк']);
    expect(search(engine, 'заклеить').marks).toEqual(['закл', 'залат']);
    expect(search(engine, 'починить шину').marks).toEqual(expect.arrayContaining(['почин', 'шин', 'закл']));
  });

  it('can search for exactly what was typed', () => {
    expect(search(engine, 'пракол', { parts: { spelling: false, prefix: false } }).hits).toEqual([]);
  });

  it('answers the same twice', () => {
    expect(search(engine, 'смазать цепь')).toEqual(search(engine, 'смазать цепь'));
  });
});
