import { describe, expect, it } from 'vitest';
import { LEXICON, RECORDS } from './bicycles.fixture.ts';
import { fusePagefind, pagefindQueries, pagefindRecord, readableMeta, wholeAnswers } from './pagefind.ts';
import type { SearchRecord } from './record.ts';
import { search } from './search.ts';
import { buildEngine } from './whole.ts';

const engine = buildEngine(RECORDS, LEXICON);
const step = RECORDS.find(({ url }) => url === '/kak/prokol/#kley') as SearchRecord;

describe('pagefindRecord', () => {
  it('gives the engine every stem once and nothing readable, which it would index as well', () => {
    const record = pagefindRecord(step);
    const stems = record.content.split(' ');
    expect(stems).toEqual(expect.arrayContaining(['накл', 'заплатк', 'кле']));
    expect(new Set(stems).size).toBe(stems.length);
    expect(record.content).not.toMatch(/[А-ЯЁ]/);
    expect(record.meta).toEqual({ title: 'zzz' });
    expect(record.filters).toEqual({ kind: ['step'], region: ['gorod'], role: ['master'], system: ['masterskaya'] });
  });

  it('leaves words to ignore out of texts, not out of titles', () => {
    const ignored = new Set(['заплатк', 'нажм']);
    expect(pagefindRecord(step, ignored).content.split(' ')).toContain('заплатк');
    expect(pagefindRecord(step, ignored).content.split(' ')).not.toContain('нажм');
  });

  it('is never empty', () => {
    expect(pagefindRecord({ ...step, title: '—', text: '', captions: [], aliases: [], numbers: [] }).content).not.toBe(
      '',
    );
  });
});

it('the reader is shown the readable text, the guide and the region', () => {
  expect(readableMeta(step)).toEqual({
    title: 'Наклейте заплатку',
    text: 'Нанесите клей, нажмите «Приклеить». Зачистите камеру.',
    kind: 'step',
    guide: 'Заклеить прокол в камере',
    page: '/kak/prokol/',
    position: '3',
    region: 'gorod',
    regionName: 'Город',
  });
});

describe('pagefindQueries', () => {
  it('asks for every word and alternative apart', () => {
    const { terms } = search(engine, 'залатать пракол');
    const queries = pagefindQueries(terms).map(({ term, stems }) => `${term} ${stems.join(' ')}`);
    expect(queries).toEqual(expect.arrayContaining(['0 закл', '0 почин шин', '1 прокол']));
  });

  it('asks for a word that our own files do not know as it stands', () => {
    const { terms } = search(engine, 'дирижабли');
    expect(pagefindQueries(terms)).toEqual([{ term: 0, stems: ['дирижабл'], weight: 1 }]);
  });
});

describe('wholeAnswers', () => {
  const hits = (...urls: string[]) => urls.map((url, place) => ({ url, score: 1 - place / 10 }));

  it.each([
    [[hits('/a/', '/b/')], ['/a/', '/b/']],
    [[hits('/a/', '/b/'), hits('/b/', '/c/')], ['/b/']],
    [[hits('/a/'), []], []],
    [[], []],
  ])('keeps the records that hold every stem: %j', (answers, urls) => {
    expect(wholeAnswers(answers).map(({ url }) => url)).toEqual(urls);
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
      queries.map(({ term }) => (term === 0 ? [{ url: '/a/', score: 1 }] : [])),
      100,
    );
    expect(best?.coverage).toBeLessThan(0.6);
  });
});
