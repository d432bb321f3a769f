/** Reads the text of a PDF that Chromium wrote: its streams, fonts and the letters they stand for. */
import { inflateSync } from 'node:zlib';

interface Part {
  head: string;
  stream: string;
}

/** All numbered objects; streams are unpacked. */
function parts(pdf: Buffer): Map<string, Part> {
  const source = pdf.toString('latin1');
  const found = new Map<string, Part>();
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\n([^]*?)(?=endobj)/g)) {
    const body = match[2] ?? '';
    const at = body.indexOf('stream\n');
    const head = at < 0 ? body : body.slice(0, at);
    const start = match.index + match[0].length - body.length + at + 'stream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const packed = at >= 0 && head.includes('/FlateDecode');
    found.set(match[1] ?? '', {
      head,
      stream: packed ? inflateSync(pdf.subarray(start, start + length)).toString('latin1') : '',
    });
  }
  return found;
}

const code = (hex: string | undefined): number => parseInt(hex ?? '', 16);

/** Letters of a font by the codes of its glyphs, from its /ToUnicode table. */
function letters(table: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [, from, to] of table.matchAll(/\n<(\w{4})> <(\w{4})>(?= *\n)/g))
    found.set(code(from), String.fromCharCode(code(to)));
  for (const [, first, last, to] of table.matchAll(/<(\w{4})> <(\w{4})> <(\w{4})>/g))
    for (let glyph = code(first); glyph <= code(last); glyph += 1)
      found.set(glyph, String.fromCharCode(code(to) + glyph - code(first)));
  return found;
}

/** The text of each page with single spaces, in the order in which it was drawn. */
export function pdfPages(pdf: Buffer): string[] {
  const all = parts(pdf);
  const tables = new Map<string, Map<number, string>>();
  for (const [number, { head }] of all) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
    if (table) tables.set(number, letters(all.get(table)?.stream ?? ''));
  }
  const pages: string[] = [];
  for (const { head } of all.values()) {
    if (!/\/Type \/Page\n/.test(head)) continue;
    let text = '';
    let font: Map<number, string> | undefined;
    const drawn = all.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream ?? '';
    for (const [, name, glyphs] of drawn.matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|EMC/g)) {
      if (name) font = tables.get(name);
      else if (glyphs) for (const glyph of glyphs.match(/.{4}/g) ?? []) text += font?.get(code(glyph)) ?? '';
      else text += ' ';
    }
    pages.push(text.replace(/\s+/g, ' '));
  }
  return pages;
}

export const pdfText = (pdf: Buffer): string => pdfPages(pdf).join(' ').replace(/\s+/g, ' ');
