import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode.ts';
import { sniff } from './sniff.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: (readonly number[] | Uint8Array)[]) => new Uint8Array(parts.flatMap((part) => [...part]));
const utf16 = (text: string, little: boolean) =>
  new Uint8Array(
    [...text]
      .flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])
      .map((_, at, bytes) => bytes[little ? at : at ^ 1] ?? 0),
  );
/** Capital and small Russian letters and ASCII, as windows-1251 numbers them. */
const cp1251 = (text: string) =>
  new Uint8Array(
    [...text].map((character) => {
      const code = character.charCodeAt(0);
      return code < 128 ? code : character === 'ё' ? 0xb8 : character === '№' ? 0xb9 : code - 0x410 + 0xc0;
    }),
  );

const TEXT = 'Клуб «Спица»;Всего\r\n№ 5;41\r\n';
const PLAIN = 'Клуб;Всего\r\nЁж;41\r\nёлка № 5;12\r\n'.replace('Ё', 'Е');

describe('decoding', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8', TEXT],
    ['UTF-8 with a mark', join([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8', TEXT],
    ['UTF-8 with a mark and a broken byte', join([0xef, 0xbb, 0xbf], utf8('a'), [0xff]), 'utf-8', 'a\ufffd'],
    ['UTF-16 LE with a mark', join([0xff, 0xfe], utf16(TEXT, true)), 'utf-16le', TEXT],
    ['UTF-16 BE with a mark', join([0xfe, 0xff], utf16(TEXT, false)), 'utf-16be', TEXT],
    ['UTF-16 LE', utf16(PLAIN, true), 'utf-16le', PLAIN],
    ['UTF-16 BE', utf16(PLAIN, false), 'utf-16be', PLAIN],
    ['windows-1251', cp1251(PLAIN), 'windows-1251', PLAIN],
    ['ASCII', utf8('a;b\n1;2\n'), 'utf-8', 'a;b\n1;2\n'],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  test('any bytes give some text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodeText(bytes).text).toBe('string');
        expect(typeof sniff(bytes)).toBe('string');
      }),
    );
  });
});

describe('kind of file', () => {
  test.each([
    ['text', utf8(TEXT)],
    ['text', cp1251(PLAIN)],
    ['text', utf16(PLAIN, true)],
    ['text', join([0xff, 0xfe], utf16(TEXT, true))],
    ['text', utf8('BMX;41')],
    ['empty', new Uint8Array()],
    ['zip', join([0x50, 0x4b, 3, 4], utf8('xl/workbook.xml'))],
    [
      'open-document',
      join([0x50, 0x4b, 3, 4], new Uint8Array(26), utf8('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')),
    ],
    ['ole', join([0xd0, 0xcf, 0x11, 0xe0, 0xa1], new Uint8Array(20))],
    ['pdf', utf8('%PDF-1.7')],
    ['image', join([0x89, 0x50, 0x4e, 0x47], new Uint8Array(9))],
    ['image', join([0x42, 0x4d], new Uint8Array(9))],
    ['html', utf8('\n<table><tr><td>1')],
    ['html', join([0xef, 0xbb, 0xbf], utf8('<!DOCTYPE html>'))],
    ['html', utf8('<?xml version="1.0"?><Workbook>')],
    ['binary', join(utf8('abc'), [0, 0, 0, 0, 1, 2])],
  ])('%s', (kind, bytes) => expect(sniff(bytes)).toBe(kind));
});
