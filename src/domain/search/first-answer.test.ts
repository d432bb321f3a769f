import { describe, expect, it } from 'vitest';
import { LEXICON, RECORDS } from './bicycles.fixture.ts';
import { openFirstAnswer } from './first-answer.ts';
import { growAnswer } from './fuller-answer.ts';
import { packFirstAnswer, type FirstAnswerFiles, type PackOptions } from './packing/pack.ts';
import { ForeignFile } from './packing/stamp.ts';
import { search } from './search.ts';
import { buildEngine } from './whole.ts';

const QUERIES = [
  'заклеить прокол',
  'снимите колесо',
  'wtgm',
  'пракол',
  'cep',
  'эксцентрик',
  'приказ 2017',
  'столбец m',
  'велостанция',
  'залатать дырку',
];
const engine = buildEngine(RECORDS, LEXICON);

function ask({ head, files }: FirstAnswerFiles, query: string) {
  const opened = growAnswer(openFirstAnswer(head));
  for (let round = 0; round < 3; round++)
    for (const name of opened.missing(query)) opened.add(name, files[name] as string);
  return { opened, answer: opened.answer(query) };
}

describe('a whole first answer', () => {
  const packed = packFirstAnswer(RECORDS, LEXICON);

  it.each(QUERIES)('finds the same as the whole engine: %s', (query) => {
    const urls = search(engine, query).hits.map(({ url }) => url);
    expect(ask(packed, query).answer.hits[0]?.url).toBe(urls[0]);
  });

  it('answers from the head alone', () => {
    expect(openFirstAnswer(packed.head).answer('заклеить прокол').hits[0]).toMatchObject({
      url: '/kak/prokol/',
      confident: true,
    });
  });

  it('asks for a file once, and takes files in any order', () => {
    const { opened, answer } = ask(packed, 'эксцентрик');
    expect(opened.missing('эксцентрик')).toEqual([]);
    const other = growAnswer(openFirstAnswer(packed.head));
    for (const [name, content] of Object.entries(packed.files).reverse()) other.add(name, content);
    expect(other.answer('эксцентрик').hits[0]?.url).toBe(answer.hits[0]?.url);
  });

  it('is the same bytes every time', () => {
    expect(packFirstAnswer(RECORDS, LEXICON)).toEqual(packed);
  });
});

const ALL_WAYS_OF_GROWING: [name: string, options: PackOptions][] = [
  ['whose titles outgrew the head', { room: 10 }],
  ['that is cut', { limit: 10, largest: 300 }],
];

describe.each(ALL_WAYS_OF_GROWING)('a base %s', (_, options) => {
  const packed = packFirstAnswer(RECORDS, LEXICON, options);
  const firstOf = (query: string) => {
    const opened = openFirstAnswer(packed.head);
    for (const name of opened.missing(query)) opened.add(name, packed.files[name] as string);
    return { opened, answer: opened.answer(query) };
  };

  it('keeps records out of the head', () => {
    expect(JSON.parse(packed.head)).not.toHaveProperty('records');
    expect(Object.keys(packed.files).filter((name) => name.startsWith('f-')).length).toBeGreaterThan(1);
  });

  it.each(['заклеить прокол', 'снимите колесо', 'приказ 2017'])('answers first from a few titles: %s', (query) => {
    const { opened, answer } = firstOf(query);
    expect(answer.hits[0]).toMatchObject({ url: search(engine, query).hits[0]?.url, confident: true });
    expect(opened.missing(query)).toEqual([]);
  });

  it('asks for nothing when the query says nothing', () => {
    const { opened, answer } = firstOf('как и что');
    expect(opened.missing('как и что')).toEqual([]);
    expect(answer.hits).toEqual([]);
  });

  it('refuses a file of another build', () => {
    const opened = openFirstAnswer(packed.head);
    const [name = ''] = opened.missing('прокол');
    expect(() => opened.add(name, 'zz 3\nабв')).toThrow(ForeignFile);
    expect(opened.missing('прокол')).toContain(name);
  });

  it.each(QUERIES)('finds the same as the whole engine: %s', (query) => {
    const { opened, answer } = ask(packed, query);
    expect(answer.hits[0]?.url).toBe(search(engine, query).hits[0]?.url);
    expect(opened.isWhole(query)).toBe(true);
  });

  it.each(QUERIES)('takes files in any order: %s', (query) => {
    const other = growAnswer(openFirstAnswer(packed.head));
    for (const [name, content] of Object.entries(packed.files).reverse()) other.add(name, content);
    expect(other.missing(query)).toEqual([]);
    expect(other.answer(query).hits[0]?.url).toBe(search(engine, query).hits[0]?.url);
  });

  it('opens a step at its place though other steps are not loaded', () => {
    expect(ask(packed, 'наклейте заплатку').answer.hits[0]?.part).toMatchObject({
      url: '/kak/prokol/#kley',
      position: 3,
    });
  });

  it('is the same bytes every time', () => {
    expect(packFirstAnswer(RECORDS, LEXICON, options)).toEqual(packed);
  });
});
