/** Old addresses: W3C «Cool URIs don't change»; an anchor counts as an address too. */
import { describe, expect, it } from 'vitest';
import { anchorAfter } from './anchor.ts';
import { displacedFrom, fateOf, firstName, formerOn, movesOf, oldPages, type Move } from './moves.ts';

const day = '2026-05-02';
const to = (from: string, to: string): Move => ({ from, to, date: day });
const gone = (from: string, replacement?: string): Move => ({
  from,
  date: day,
  gone: { title: 'Звонок', reason: 'Отменён', replacement },
});

const moves = movesOf([
  to('/kak/dyra/', '/kak/prokol/'),
  to('/kak/prokol/snyat/', '/kak/prokol/snyat-koleso/'),
  to('/kak/prokol/#snyat', '/kak/prokol/#snyat-koleso'),
  to('/kak/prokol/#klej', '/spravka/klej/'),
  to('/kak/dyra/#nasos', '/spravka/nasos/'),
  to('/spravka/obod/', '/slovar/#obod'),
  gone('/kak/zvonok/', '/kak/prokol/'),
  gone('/kak/prokol/#kolpachok'),
]);

const lead = (address: string): string | undefined => {
  const fate = fateOf(address, moves);
  return fate?.kind === 'moved' ? fate.to : fate && `gone: ${fate.move.from}`;
};

describe('an old address', () => {
  it.each([
    ['/kak/dyra/', '/kak/prokol/'],
    ['/kak/dyra/#zakleit', '/kak/prokol/#zakleit'],
    ['/kak/dyra/zakleit/', '/kak/prokol/zakleit/'],
    ['/kak/dyra/pamyatka/', '/kak/prokol/pamyatka/'],
    // The page moved, and the step was renamed there.
    ['/kak/dyra/snyat/', '/kak/prokol/snyat-koleso/'],
    ['/kak/dyra/#snyat', '/kak/prokol/#snyat-koleso'],
    ['/kak/dyra/#nasos', '/spravka/nasos/'],
    ['/kak/dyra/#klej', '/spravka/klej/'],
    ['/spravka/obod/#vidy', '/slovar/#obod'],
    ['/kak/zvonok/', 'gone: /kak/zvonok/'],
    ['/kak/zvonok/#shag', 'gone: /kak/zvonok/'],
    ['/kak/zvonok/shag/', 'gone: /kak/zvonok/'],
    ['/kak/dyra/#kolpachok', 'gone: /kak/prokol/#kolpachok'],
  ])('%s leads to %s', (address, target) => expect(lead(address)).toBe(target));

  it.each(['/', '/kak/', '/kak/prokol/', '/kak/prokol/#zakleit', '/kak/prokol/snyat-koleso/', '/kak/dyra-v-kamere/'])(
    '%s is none',
    (address) => expect(lead(address)).toBeUndefined(),
  );

  it('does not go round in a circle for ever', () => {
    const circle = movesOf([to('/a/', '/b/'), to('/b/', '/a/')]);
    expect(fateOf('/a/#x', circle)).toBeDefined();
  });
});

describe('a page that stays', () => {
  it('keeps the old names of its places, those that came from elsewhere too', () => {
    expect(formerOn('/kak/prokol/', moves)).toEqual([{ old: 'snyat', now: 'snyat-koleso' }]);
    expect(formerOn('/kak/prokol/', movesOf([to('/kak/x/#a', '/kak/prokol/#b')]))).toEqual([{ old: 'a', now: 'b' }]);
  });

  it('tells of the places that left it', () => {
    expect(displacedFrom('/kak/prokol/', moves).map(({ id, fate }) => [id, fate.kind])).toEqual([
      ['klej', 'moved'],
      ['kolpachok', 'gone'],
    ]);
  });
});

describe('the pages that are no more', () => {
  const today = new Set(['/', '/kak/', '/kak/prokol/', '/kak/prokol/snyat-koleso/', '/kak/prokol/zakleit/']);
  const published = [
    '/kak/',
    '/kak/dyra/',
    '/kak/dyra/#snyat',
    '/kak/dyra/#zakleit',
    '/kak/dyra/snyat/',
    '/kak/prokol/',
    '/kak/zvonok/shag/',
  ];
  const old = oldPages(published, moves, (page) => today.has(page));

  it('are those published and those named in an entry', () => {
    expect(old.map(({ address }) => address)).toEqual([
      '/kak/dyra/',
      '/kak/dyra/snyat/',
      '/kak/prokol/snyat/',
      '/kak/zvonok/',
      '/kak/zvonok/shag/',
      '/spravka/obod/',
    ]);
  });

  it('name the places that did not simply follow', () => {
    expect(old[0]?.places).toEqual({ nasos: '/spravka/nasos/', snyat: '/kak/prokol/#snyat-koleso' });
  });
});

describe('the fragment of an old link', () => {
  const places = { snyat: '/kak/prokol/#snyat-koleso' };
  it.each([
    ['/kak/prokol/', '', '/kak/prokol/'],
    ['/kak/prokol/', '#', '/kak/prokol/'],
    ['/kak/prokol/', '#zakleit', '/kak/prokol/#zakleit'],
    ['/kak/prokol/', '#snyat', '/kak/prokol/#snyat-koleso'],
    ['/kak/prokol/', '#sny%61t', '/kak/prokol/#snyat-koleso'],
    ['/kak/prokol/', '#%zz', '/kak/prokol/#%zz'],
    ['/kak/prokol/', '#constructor', '/kak/prokol/#constructor'],
    ['/slovar/#obod', '#vidy', '/slovar/#obod'],
  ])('%s with %s becomes %s', (page, hash, target) => expect(anchorAfter(page, hash, places)).toBe(target));
});

it('the first name of an address is the oldest that leads to it', () => {
  const known = movesOf([
    { from: '/kak/b/', to: '/kak/c/', date: '2026-05-02' },
    { from: '/kak/a/', to: '/kak/c/', date: '2026-04-01' },
    { from: '/kak/d/#e', to: '/kak/c/', date: '2026-01-01' },
    { from: '/kak/x/', gone: { title: 'Икс', reason: 'Не нужен' }, date: '2026-01-01' },
  ]);
  expect(['/kak/c/', '/kak/d/', '/kak/x/'].map((address) => firstName(address, known))).toEqual([
    '/kak/a/',
    '/kak/d/',
    '/kak/x/',
  ]);
});
