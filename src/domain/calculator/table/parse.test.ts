import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { protect, unprotect, writeCsv } from './csv.ts';
import { separate } from './delimiter.ts';
import { finish, LIMITS } from './limits.ts';
import { parseRows, type Delimiter } from './parse.ts';

const parse = (text: string, delimiter: Delimiter = ';', limits = LIMITS) => finish(parseRows(text, delimiter, limits));

describe('rows', () => {
  test.each<[string, string, string[][]]>([
    [
      'plain',
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'all line breaks',
      'a;b\r\nc;d\re;f\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['quoted', '"a;b";"c\nd";"e ""f"""\n', [['a;b', 'c\nd', 'e "f"']]],
    [
      'empty cells',
      ';a;\n"";;\n',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    ['empty lines keep the numbers of rows', 'a\n\n\nb', [['a'], [], [], ['b']]],
    ['ragged', 'a;b;c\nd\ne;f;g;h\n', [['a', 'b', 'c'], ['d'], ['e', 'f', 'g', 'h']]],
    ['a quote inside a plain cell', 'Клуб "Спица";5\n', [['Клуб "Спица"', '5']]],
    ['lone quotes inside a quoted cell', '"Клуб "Спица" на реке";5\n', [['Клуб "Спица" на реке', '5']]],
    ['a quote at the very end', 'a;"b"', [['a', 'b']]],
    ['a delimiter at the very end', 'a;b;', [['a', 'b', '']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => expect(parse(text).rows).toEqual(rows));

  test('an unclosed quote spoils its own cell only', () => {
    const { rows, unclosed } = parse('a;"b\nc;d\n"e;f";g\n');
    expect(rows).toEqual([
      ['a', '"b'],
      ['c', 'd'],
      ['e;f', 'g'],
    ]);
    expect(unclosed).toEqual([{ row: 1, column: 1 }]);
    expect(parse('"a;1\nb;"c";2\n').rows).toEqual([
      ['"a', '1'],
      ['b', 'c', '2'],
    ]);
  });

  test('limits', () => {
    const limits = { rows: 2, columns: 2, cell: 3 };
    expect(parse('a;b;c;d\nabcd;e\nf;g\n', ';', limits)).toEqual({
      rows: [
        ['a', 'b'],
        ['abc', 'e'],
      ],
      tooManyRows: true,
      tooWide: [1],
      cut: [{ row: 2, column: 0 }],
      unclosed: [],
    });
    expect(parse('a;b\nc;d\n', ';', limits).tooManyRows).toBe(false);
  });

  test('many unclosed quotes stay cheap', () => {
    const text = '"a;'.repeat(200_000);
    const work = parseRows(text, ';', { ...LIMITS, columns: 1e6 });
    expect(finish(work).unclosed.length).toBe(100);
  });

  test('reports progress, never backwards, and can be dropped in the middle', () => {
    const work = parseRows('abc;def\n'.repeat(20_000), ';');
    const seen: number[] = [];
    for (let step = work.next(); !step.done && seen.length < 3; step = work.next()) seen.push(step.value.done);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBe(3);
    expect(seen[0]).toBeLessThan(40_000);
  });

  test('any text is read without throwing', () => {
    const hostile = fc
      .array(fc.constantFrom('"', '""', ';', ',', '\t', '\r', '\n', 'а', '__proto__', '=1+1', '\u0000', '\ufeff'), {
        maxLength: 60,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), (text) => {
        const separated = separate(text);
        const { rows } = parse(separated.text, separated.delimiter);
        expect(rows.flat().join('').length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('delimiter', () => {
  test.each<[string, string, Delimiter]>([
    ['tabs', 'a\tb,c\n1\t2,5\n', '\t'],
    ['semicolons', 'a;b\n1;2\n', ';'],
    ['commas', 'a,b\n1,2\n', ','],
    ['semicolons beside decimal commas', 'a;b\n1,5;2,5\n3,5;4,5\n', ';'],
    ['semicolons beside more commas in captions', '"Всего, людей";"a, b, c";x\n1;2;3\n', ';'],
    ['commas beside semicolons in one cell', 'a,b,c,d,e,f,g,h\n1,2,3,4,5,6,7,"x; y"\n1,2,3,4,5,6,7,"x; z"\n', ','],
    ['ragged semicolons', 'a;b;c\n1;2\n3;4;5\n6;7;8\n', ';'],
    ['one column', 'a\nb\n', '\t'],
    ['named', 'sep=,\r\na;b,c\n', ','],
  ])('%s', (_, text, delimiter) => expect(separate(text).delimiter).toBe(delimiter));

  test('the line that names it is no row', () => {
    expect(separate('sep=;\na;b').text).toBe('a;b');
  });
});

describe('writing', () => {
  test('what Excel opens by double click', () => {
    expect(
      writeCsv([
        ['Клуб', 'Всего'],
        ['a;b "c"', 41],
        ['=1+1', -5],
      ]),
    ).toBe('\ufeffКлуб;Всего\r\n"a;b ""c""";41\r\n\'=1+1;-5\r\n');
  });

  test.each(['=1', '+1', '-1', '@a', '\tx', '\rx', '\nx', "'=1", "''@"])('%j runs no formula', (text) => {
    expect(protect(text)[0]).toBe("'");
    expect(unprotect(protect(text))).toBe(text);
  });

  test.each(['a=1', "'", "''", "'a", '', 'обычный'])('%j stays as it is', (text) => expect(protect(text)).toBe(text));

  test('what was written is read', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc
        .array(fc.constantFrom('"', ';', '\n', '\r', '\t', "'", '=', '-', 'ё'), { maxLength: 8 })
        .map((parts) => parts.join('')),
    );
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
    fc.assert(
      fc.property(table, (rows) => {
        const text = writeCsv(rows).slice(1);
        const { rows: read, unclosed } = parse(text);
        expect(read.map((row) => row.map(unprotect))).toEqual(rows);
        expect(unclosed).toEqual([]);
        for (const row of read) for (const one of row) expect(one).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});
