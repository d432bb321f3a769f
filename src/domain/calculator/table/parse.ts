/**
 * Delimited text to rows of strings: RFC 4180, and what people send instead of
 * it — lone quotes, quotes never closed, rows of unequal length.
 */
import { LIMITS, type Limits, type Work } from './limits.ts';

export type Delimiter = '\t' | ';' | ',';

export interface Parsed {
  /** Every record of the text, empty ones too, so that a row keeps its number. */
  readonly rows: string[][];
  /** Records beyond the limit were not read. */
  readonly tooManyRows: boolean;
  /** 1-based numbers of rows with cells beyond the last column allowed. */
  readonly tooWide: readonly number[];
  /** Cells that were cut: too long. */
  readonly cut: readonly Place[];
  /** Cells whose quote was never closed: read as plain text. */
  readonly unclosed: readonly Place[];
}

/** 1-based row, 0-based column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const QUOTE = '"';

/** A quoted cell that is longer is taken for an unclosed quote. */
const LONGEST_QUOTED = 20_000;

/** After so many unclosed quotes every quote is plain text: the reading stays linear. */
const MOST_UNCLOSED = 100;

/** Characters read between two reports of progress. */
const SLICE = 32_768;

interface Quoted {
  value: string;
  /** Index after the closing quote. */
  end: number;
}

/**
 * A quoted cell from its opening quote; undefined when it is not closed. A
 * quote closes before a delimiter, a line break or the end; a doubled one is a
 * quote; one right after a delimiter or line break opens another cell, so ours
 * was never closed; any other is plain text.
 */
function readQuoted(text: string, start: number, delimiter: string): Quoted | undefined {
  let value = '';
  let from = start + 1;
  for (let at = text.indexOf(QUOTE, from); at !== -1 && at - start <= LONGEST_QUOTED;) {
    const [before, after] = [text[at - 1], text[at + 1]];
    if (after === QUOTE) {
      value += text.slice(from, at + 1);
      from = at + 2;
      at = text.indexOf(QUOTE, from);
      continue;
    }
    if (after === undefined || after === delimiter || after === '\n' || after === '\r')
      return { value: value + text.slice(from, at), end: at + 1 };
    if (at > from && (before === delimiter || before === '\n')) return undefined;
    at = text.indexOf(QUOTE, at + 1);
  }
  return undefined;
}

/** Index of the next delimiter or line break. */
function endOfPlain(text: string, start: number, delimiter: string): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') break;
  }
  return at;
}

class Collector {
  rows: string[][] = [];
  row: string[] = [];
  tooWide: number[] = [];
  cut: Place[] = [];
  unclosed: Place[] = [];
  width = 0;
  readonly limits: Limits;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  get place(): Place {
    return { row: this.rows.length + 1, column: this.width };
  }

  add(cell: string): void {
    if (this.width < this.limits.columns) {
      if (cell.length > this.limits.cell) this.cut.push(this.place);
      this.row.push(cell.length > this.limits.cell ? cell.slice(0, this.limits.cell) : cell);
    } else if (this.width === this.limits.columns) this.tooWide.push(this.rows.length + 1);
    this.width += 1;
  }

  /** A record of one empty cell is an empty line. */
  endRow(): void {
    this.rows.push(this.row.length === 1 && this.row[0] === '' ? [] : this.row);
    this.row = [];
    this.width = 0;
  }
}

/** Parses a text in steps; see `Work`. */
export function* parseRows(text: string, delimiter: Delimiter, limits: Limits = LIMITS): Work<Parsed> {
  const to = new Collector(limits);
  let at = 0;
  let reported = 0;
  while (at < text.length && to.rows.length < limits.rows) {
    let quoted: Quoted | undefined;
    if (text[at] === QUOTE && to.unclosed.length < MOST_UNCLOSED) {
      quoted = readQuoted(text, at, delimiter);
      if (!quoted) to.unclosed.push(to.place);
    }
    const end = quoted ? quoted.end : endOfPlain(text, at, delimiter);
    to.add(quoted ? quoted.value : text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter) {
      if (at >= text.length) to.add('');
    } else {
      to.endRow();
      if (text[end] === '\r' && text[at] === '\n') at += 1;
    }
    if (at - reported >= SLICE) {
      reported = at;
      yield { done: at, of: text.length };
    }
  }
  if (to.width > 0) to.endRow();
  const { rows, tooWide, cut, unclosed } = to;
  return { rows, tooManyRows: at < text.length, tooWide, cut, unclosed };
}
