import { describe, expect, it } from 'vitest';
import { firstNames } from './first-names.ts';

const STOP = new Set(['в']);
const chosen = (titles: string[], names: string[], stop = STOP) =>
  firstNames([{ url: '/a/', titles, names }], stop).get('/a/');

describe('other names that come with the titles', () => {
  it('leaves out what the titles of the page and of its parts say', () => {
    expect(chosen(['Заклеить прокол', 'Снимите колесо'], ['колесо', 'заклеить прокол', 'дырка'])).toEqual(['дырка']);
  });

  it('leaves out what an earlier name has said', () => {
    expect(chosen(['Прокол'], ['дырка в камере', 'камера', 'дырка'])).toEqual(['камера', 'дырка']);
  });

  it('does not take words to ignore for new ones', () => {
    expect(chosen(['Прокол'], ['прокол в'])).toEqual([]);
  });

  it('gives the room to the names that say most by the letter', () => {
    const long = 'очень подробное и обстоятельное описание прокола';
    const pages = [
      { url: '/a/', titles: ['Прокол'], names: [long, 'дыра', 'шина'] },
      { url: '/b/', titles: ['Цепь'], names: ['очень старая цепочка велосипеда с неизвестным числом звеньев'] },
    ];
    const names = firstNames(pages, STOP, 12);
    expect(names.get('/a/')).toEqual(['дыра', 'шина']);
    expect(names.get('/b/')).toEqual([]);
  });

  it('prefers the words that the page and its parts are often called by', () => {
    const names = ['вмятина', 'дырочка'];
    const pages = [{ url: '/a/', titles: ['Прокол'], names, partNames: ['где дырочка', 'мелкая дырочка'] }];
    expect(firstNames(pages, STOP, 8).get('/a/')).toEqual(['дырочка']);
    expect(firstNames([{ url: '/a/', titles: ['Прокол'], names }], STOP, 8).get('/a/')).toEqual(['вмятина']);
  });

  it('has none when the titles leave no room', () => {
    const pages = [{ url: '/a/', titles: ['Прокол'], names: ['дыра'] }];
    expect(firstNames(pages, STOP, 0).get('/a/')).toEqual([]);
    expect(firstNames(pages, STOP, 5).get('/a/')).toEqual(['дыра']);
  });

  it('keeps the order of the page', () => {
    expect(chosen(['Прокол'], ['шина спустила вся', 'дыра'])).toEqual(['шина спустила вся', 'дыра']);
  });
});
