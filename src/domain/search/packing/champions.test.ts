import { describe, expect, it } from 'vitest';
import { RECORDS } from '../bicycles.fixture.ts';
import type { SearchRecord } from '../record.ts';
import { championPairs, championsOf, frequencyLines, recordsFor, withPages } from './champions.ts';

const [some] = RECORDS;
/** Many guides whose titles are pairs of the same few words. */
const WORDS = ['цепь', 'колесо', 'седло', 'педаль'];
const CROWD = WORDS.flatMap((one) => WORDS.map((other) => `${one} ${other}`)).map((title, number): SearchRecord => ({
  ...(some as SearchRecord),
  url: `/kak/g${number}/`,
  title,
  aliases: [],
  captions: [],
  numbers: [],
}));
const NONE = new Set<string>();

describe('champions', () => {
  const champions = championsOf(CROWD, NONE, 3);

  it('are the best few records of a word, with its true frequency', () => {
    const [known] = champions.values();
    expect(known?.records.length).toBe(3);
    expect(known?.frequency).toBe(7);
    expect(frequencyLines([...champions.keys()], champions).split('\n').length).toBe(WORDS.length);
  });

  it('find what two common words are together, whichever comes first', () => {
    const pairs = championPairs(CROWD, NONE, champions, 3);
    const titles = [...pairs].map(([pair, { records }]) => [pair, records.map((number) => CROWD[number]?.title)]);
    expect(titles).toContainEqual(['колес цеп', ['цепь колесо', 'колесо цепь']]);
  });

  it('have no pairs of rare words', () => {
    expect(championPairs(CROWD.slice(0, 3), NONE, championsOf(CROWD.slice(0, 3), NONE, 3), 3).size).toBe(0);
  });
});

it('a part is read after its page', () => {
  const family = withPages(RECORDS);
  const part = RECORDS.findIndex(({ guide }) => guide !== undefined);
  const page = RECORDS.findIndex(({ url }) => url === RECORDS[part]?.guide?.url);
  const champions = new Map([['слово', { records: [part], frequency: 1 }]]);
  expect(recordsFor(['слово'], champions, family)).toEqual([page, part]);
});
