import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTexts, unpack, type Packed, type Text } from './pack.ts';

const STYLE = `<style>${'a{color:red}'.repeat(10)}</style>`;
const page = (words: string): string =>
  `<!doctype html><html>${STYLE}<header>${'head '.repeat(20)}</header><main>${words}</main></html>`;

const restored = ({ frame, packs }: Packed): Map<string, string | undefined> =>
  new Map(
    [...packs.values()].flatMap((pack) => Object.entries(pack).map(([at, pieces]) => [at, unpack(pieces, frame)])),
  );

describe('packTexts', () => {
  it('keeps once what pages repeat, and puts a guide with its steps into one pack', () => {
    const texts = ['kak/cep/', 'kak/cep/smazat/', 'kak/prokol/', 'slovar/', ''].map((address) => ({
      address,
      text: page(address),
    }));
    const packed = packTexts(texts);
    expect(packed.frame.filter((piece) => piece === STYLE)).toHaveLength(1);
    expect([...packed.packs].map(([name, pack]) => [name, Object.keys(pack)])).toEqual([
      ['pages', ['', 'kak/prokol/', 'slovar/']],
      ['kak-cep', ['kak/cep/', 'kak/cep/smazat/']],
    ]);
    expect(JSON.stringify([...packed.packs.values()])).not.toContain('color:red');
  });

  it('gives every text back as it was, in whatever order they came', () => {
    const seams = fc.constantFrom(
      STYLE,
      '<header>',
      '</header>',
      '<main>',
      '@layer',
      'words',
      '«ё»',
      '<script>x</script>',
    );
    const text = fc.array(seams, { maxLength: 12 }).map((parts) => parts.join(''));
    const list = fc.uniqueArray(fc.record({ address: fc.stringMatching(/^[a-d]\/([a-c]\/)?$/), text }), {
      selector: ({ address }) => address,
    });
    fc.assert(
      fc.property(list, (texts: Text[]) => {
        const packed = packTexts(texts);
        expect(restored(packed)).toEqual(new Map(texts.map(({ address, text }) => [address, text])));
        expect(packTexts([...texts].reverse())).toEqual(packed);
      }),
      { numRuns: 40 },
    );
  });
});

it('unpack refuses a frame that is not the right one', () => {
  expect(unpack(['a', 1, 'b'], ['x', '-'])).toBe('a-b');
  expect(unpack([2], ['x'])).toBeUndefined();
});
