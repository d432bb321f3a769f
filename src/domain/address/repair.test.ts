/** Damage seen on the way through chats and mail: R-B8; more of it by the same habits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repair, withoutMarks, type Known } from './repair.ts';

const known: Known = {
  pages: Object.fromEntries(
    [
      '/',
      '/kak/',
      '/kak/prokol/',
      '/kak/prokol/pamyatka/',
      '/kak/prokol/snyat-koleso/',
      '/kak/prokol/zakleit/',
      '/kak/smazat-cep/',
      '/kak/smazat-cep/ochistit/',
      '/spravka/',
      '/spravka/kolesa/',
      '/slovar/',
      '/poisk/',
    ].map((address) => [address, 'Название']),
  ),
  moved: { '/kak/dyra/': '/kak/prokol/' },
};

const home = (asked: string): string | undefined => repair(asked, known).home;

describe('a damaged address goes home', () => {
  it.each([
    // Punctuation that a chat took for a part of the link
    ['/kak/prokol/.', '/kak/prokol/'],
    ['/kak/prokol.', '/kak/prokol/'],
    ['/kak/prokol/,', '/kak/prokol/'],
    ['/kak/prokol/)', '/kak/prokol/'],
    ['/kak/prokol/).', '/kak/prokol/'],
    ['/kak/prokol/!', '/kak/prokol/'],
    ['/kak/prokol/%C2%BB', '/kak/prokol/'],
    ['/kak/prokol/%C2%BB.', '/kak/prokol/'],
    ['/kak/prokol/%22', '/kak/prokol/'],
    ['/kak/prokol/*', '/kak/prokol/'],
    ['/kak/prokol/%E2%80%A6', '/kak/prokol/'],
    // Slashes and case
    ['/kak/prokol', '/kak/prokol/'],
    ['/Kak/Prokol/', '/kak/prokol/'],
    ['/KAK/PROKOL', '/kak/prokol/'],
    ['//kak//prokol//', '/kak/prokol/'],
    ['/kak%5Cprokol%5C', '/kak/prokol/'],
    ['/kak/prokol/index.html', '/kak/prokol/'],
    ['/kak/prokol.html', '/kak/prokol/'],
    ['/kak/smazat_cep/', '/kak/smazat-cep/'],
    // Marks of counters that lost their question mark
    ['/kak/prokol/&amp;utm_source=chat', '/kak/prokol/'],
    ['/kak/prokol/&utm_source=chat&utm_medium=x', '/kak/prokol/'],
    ['/kak/prokol/%3Futm_source=chat', '/kak/prokol/'],
    ['/kak/prokol/%253Futm_source%253Dchat', '/kak/prokol/'],
    // Encoded once more than needed
    ['/kak%2Fprokol%2F', '/kak/prokol/'],
    ['/kak%252Fprokol/', '/kak/prokol/'],
    ['/kak/prokol/%23zakleit', '/kak/prokol/#zakleit'],
    ['/kak/prokol/%2523Zakleit', '/kak/prokol/#zakleit'],
    // Blanks, broken lines, words that stuck to the link
    ['/kak/pro%20kol/', '/kak/prokol/'],
    ['/kak/prokol/%20', '/kak/prokol/'],
    ['/kak/prokol/%0Azakleit/', '/kak/prokol/zakleit/'],
    ['/kak/prokol/%0Aspasibo', undefined],
    ['/kak/prokol/%D1%81%D0%BF%D0%B0%D1%81%D0%B8%D0%B1%D0%BE', '/kak/prokol/'],
    ['/kak/smazat-%C2%ADcep/', '/kak/smazat-cep/'],
    ['/kak/prokol/%E2%80%8B', '/kak/prokol/'],
    // Russian letters
    ['/%D0%BA%D0%B0%D0%BA/%D0%BF%D1%80%D0%BE%D0%BA%D0%BE%D0%BB/', '/kak/prokol/'],
    ['/как/прокол', '/kak/prokol/'],
    // Letters of another alphabet that look like ours
    ['/kak/рrоkоl/', '/kak/prokol/'],
    ['/kаk/ѕmazat-cep/', '/kak/smazat-cep/'],
    ['/kak/smazat\u2013cep/', '/kak/smazat-cep/'],
    ['/kak/smazat\u2011cep/', '/kak/smazat-cep/'],
    // Marks of counters stuck to the address, text that was marked up
    ['/kak/prokolutm_source=chat', '/kak/prokol/'],
    ['/kak/prokol/utm_source=chat&utm_medium=x', '/kak/prokol/'],
    ['/kak/prokol/amp;utm_source=chat', '/kak/prokol/'],
    ['/kak/prokol/](https', '/kak/prokol/'],
    ['/kak/prokol/%5D(https://club.example/kak/prokol/)', '/kak/prokol/'],
    // The site's own name, once more
    ['/club.example/kak/prokol/', '/kak/prokol/'],
    ['/https://club.example/kak/prokol/', '/kak/prokol/'],
    // An old address, damaged
    ['/kak/dyra', '/kak/prokol/'],
    ['/Kak/Dyra/.', '/kak/prokol/'],
    ['/poisk', '/poisk/'],
    // Broken encoding
    ['/kak/prokol/%', '/kak/prokol/'],
    ['/kak/prokol/%D0', '/kak/prokol/'],
  ])('%s → %s', (asked, address) => expect(home(asked)).toBe(address));
});

describe('what cannot be known is offered', () => {
  it.each([
    ['/kak/prokool/', ['/kak/prokol/']],
    ['/kak/porkol/', ['/kak/prokol/']],
    ['/spravka/prokol/', ['/kak/prokol/']],
    ['/prokol/', ['/kak/prokol/']],
    // Cut in the middle
    ['/kak/smazat', ['/kak/smazat-cep/']],
    ['/kak/smazat-', ['/kak/smazat-cep/']],
    ['/kak/prokol/zakl', ['/kak/prokol/zakleit/']],
    // A step that is gone: its guide first, then what resembles it
    ['/kak/prokol/kleit/', ['/kak/prokol/', '/kak/prokol/zakleit/']],
    ['/kak/prokol/nichego-takogo/', ['/kak/prokol/']],
    ['/kak/prokol/ochistit/', ['/kak/prokol/', '/kak/smazat-cep/ochistit/']],
    ['/sovsem-drugoe/', []],
    ['/wp-login.php', []],
    ['/.git/config', []],
    ['/404.html', []],
    ['/', []],
    ['', []],
  ])('%s', (asked, near) => {
    const { home: certain, near: offered } = repair(asked, known);
    expect(certain).toBeUndefined();
    expect(offered.slice(0, near.length)).toEqual(near);
    if (near.length === 0) expect(offered).toEqual([]);
  });

  it('an address that is right and still not served is not tried again and again', () => {
    expect(home('/kak/prokol/')).toBeUndefined();
  });

  it('never more than five, and never an address that is not there, whatever is asked', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webPath(), fc.string({ unit: 'binary' })), (asked) => {
        const { home: certain, near } = repair(`/${asked}`, known);
        const real = [...Object.keys(known.pages)];
        expect(near.length).toBeLessThanOrEqual(5);
        expect(
          [...near, ...(certain === undefined ? [] : [certain.replace(/#.*/, '')])].filter((a) => !real.includes(a)),
        ).toEqual([]);
      }),
    );
  });
});

it.each([
  ['', ''],
  ['?utm_source=chat&utm_medium=x', ''],
  ['?q=cep&utm_source=chat', '?q=cep'],
  ['?q=cep&amp;utm_source=chat', '?q=cep'],
  ['?fbclid=1&yclid=2&_openstat=3', ''],
])('the question %s keeps what the reader asked: «%s»', (search, kept) => expect(withoutMarks(search)).toBe(kept));
