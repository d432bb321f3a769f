/** Every fact of the documents stands on a page, and the table that says where is true. */
import { describe, expect, it } from 'vitest';
import { comments, coverage, FACTS, faults, named, permanent, rowsOf } from './coverage.ts';

const rows = rowsOf(coverage());
const order = rows.map(({ fact }) => fact);

describe('the table of the facts', () => {
  it('has each of them once', () => {
    expect(new Set(order).size).toBe(FACTS);
    expect(rows).toHaveLength(FACTS);
  });

  it('sends to addresses that live for ever', () => {
    expect(faults(rows, permanent())).toEqual([]);
  });

  it('knows every number that the content names, and the content names every number', () => {
    const found = new Set(comments().flatMap((comment) => named(comment, order)));
    expect([...found].filter((fact) => !order.includes(fact))).toEqual([]);
    expect(order.filter((fact) => !found.has(fact))).toEqual([]);
  });
});

describe('a fault of the table is seen', () => {
  const where = new Set(['/kak/a/']);
  const fault = (line: string) => faults(rowsOf(line), where);

  it.each([
    ['| ABC-01 | one | `/kak/a/` |', []],
    ['| ABC-01 | one | not told: the document contradicts itself |', []],
    ['| ABC-01 | one | `/kak/b/` |', ['ABC-01: /kak/b/ is no address']],
    ['| ABC-01 | one |  |', ['ABC-01: neither address nor reason']],
    ['| ABC-01 |  | `/kak/a/` |', ['ABC-01: says nothing']],
    ['| ABC-01 | one | `/kak/a/` |\n| ABC-01 | two | `/kak/a/` |', ['ABC-01: twice']],
  ])('%s', (line, expected) => expect(fault(line)).toEqual(expected));

  it('in a comment too', () => {
    expect(named('ABC-01…ABC-03, ABC-09', ['ABC-01', 'ABC-02', 'ABC-03'])).toEqual([
      'ABC-01',
      'ABC-02',
      'ABC-03',
      'ABC-09',
    ]);
    expect(named('ABC-01…ABC-99', ['ABC-01'])).toEqual(['ABC-01', 'ABC-99']);
  });
});
