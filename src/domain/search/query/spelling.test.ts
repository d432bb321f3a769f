import { describe, expect, it } from 'vitest';
import { LEXICON, RECORDS } from '../bicycles.fixture.ts';
import { buildEngine } from '../whole.ts';
import { corrections, editsAllowed } from './spelling.ts';

const { vocabulary } = buildEngine(RECORDS, LEXICON);

it.each([
  ['шар', 0],
  ['рама', 1],
  ['педаль', 1],
  ['велосипед', 2],
])('%s may have %i edits', (word, edits) => {
  expect(editsAllowed(word)).toBe(edits);
});

describe('corrections', () => {
  it.each([
    ['зоплатка', 'заплатка'],
    ['мастирская', 'мастерская'],
    ['публечные', 'публичные'],
    ['камреа', 'камера'],
  ])('%s → %s', (typed, meant) => {
    expect(corrections(typed, vocabulary)[0]?.word.slice(0, 5)).toBe(meant.slice(0, 5));
  });

  it.each(['рмк', '2017', 'дирижабль', 'настерскал'])('leaves %s alone', (word) => {
    expect(corrections(word, vocabulary)).toEqual([]);
  });
});
