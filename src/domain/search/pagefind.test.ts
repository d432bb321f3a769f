import { describe, expect, it } from 'vitest';
import { LEXICON, RECORDS } from './bicycles.fixture.ts';
import { fusePagefind, pagefindQueries, pagefindRecord } from './pagefind.ts';
import { buildEngine, search } from './search.ts';

const engine = buildEngine(RECORDS, LEXICON);
const step = RECORDS.find(({ url }) => url === '/kak/prokol/#kley');

describe('pagefindRecord', () => {
  it('gives the engine stems and keeps the readable text apart', () => {
    const record = pagefindRecord(step as (typeof RECORDS)[number]);
    expect(record.content).toContain('накл заплатк zzz');
    expect(record.content).not.toMatch(/[А-ЯЁ]/);
    expect(record.meta).toEqual({
      title: 'Наклейте заплатку',
      text: 'Нанесите клей, нажмите «Приклеить». Зачистите камеру.',
      guide: 'Заклеить прокол в камере',
      page: '/kak/prokol/',
    });
    expect(record.filters).toEqual({ kind: ['step'], region: ['gorod'], role: ['master'], system: ['masterskaya'] });
  });
});

describe('pagefindQueries', () => {
  it('asks for every word and alternative apart, in quotes', () => {
    const { terms } = search(engine, 'залатать пракол');
    const queries = pagefindQueries(terms).map(({ term, query }) => `${term} ${query}`);
    expect(queries).toEqual(expect.arrayContaining(['0 "закл"', '0 "почин шин"', '1 "прокол"']));
  });
});

describe('fusePagefind', () => {
  it('prefers the page that covers more of the query', () => {
    const { terms } = search(engine, 'заклеить прокол');
    const queries = pagefindQueries(terms);
    const answers = queries.map(({ term }) => [
      { url: '/both/', score: 4 },
      { url: term === 0 ? '/one/' : '/other/', score: 5 },
    ]);
    expect(fusePagefind(terms, queries, answers, 100)[0]).toEqual({ url: '/both/', score: 0.8, coverage: 1 });
  });

  it('counts a word nobody knows against every page', () => {
    const { terms } = search(engine, 'прокол дирижабля');
    const queries = pagefindQueries(terms);
    const [best] = fusePagefind(
      terms,
      queries,
      queries.map(() => [{ url: '/a/', score: 1 }]),
      100,
    );
    expect(best?.coverage).toBeLessThan(0.6);
  });
});
