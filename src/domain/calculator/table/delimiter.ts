/** Which character separates the cells. */
import { finish, type Limits } from './limits.ts';
import { parseRows, type Delimiter } from './parse.ts';

/** In the order of trust: a tab hardly ever stands inside a cell, a comma often does. */
const CANDIDATES: readonly Delimiter[] = ['\t', ';', ','];

/** Records that are looked at. */
const SAMPLE: Limits = { rows: 30, columns: 256, cell: 200 };

/** Characters that are looked at: a long text is not parsed three times. */
const SAMPLE_LENGTH = 64 * 1024;

/** «sep=;»: the line by which Excel is told the delimiter; Excel does not count it as a row. */
const SEPARATOR_LINE = /^sep=([\t;,])\r?\n/i;

export interface Separated {
  readonly delimiter: Delimiter;
  /** The text without the line that names the delimiter. */
  readonly text: string;
}

/** How a delimiter divides the sample. */
interface Fit {
  readonly delimiter: Delimiter;
  /** The commonest number of cells above one; 0 when the delimiter never occurs. */
  readonly width: number;
  /** Share of the non-empty rows that have this width, in whole percent. */
  readonly agree: number;
}

function fit(sample: string, delimiter: Delimiter): Fit {
  const rows = finish(parseRows(sample, delimiter, SAMPLE)).rows.filter((row) => row.length > 0);
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width, count] = [...widths].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return { delimiter, width, agree: rows.length === 0 ? 0 : Math.floor((100 * count) / rows.length) };
}

/** A trusted delimiter may agree so many percent less: rows are often ragged. */
const TRUST = 25;

/** A trusted delimiter loses to one that agrees as well and gives so many times more cells. */
const FAR_WIDER = 4;

/** «1,5;2,5» has more commas than semicolons: so the order of trust goes before the number of cells. */
function better(known: Fit, next: Fit): Fit {
  if (known.width === 0 || next.agree > known.agree + TRUST) return next;
  return next.agree >= known.agree && next.width >= known.width * FAR_WIDER ? next : known;
}

/** The delimiter of a text; a tab when there is none. */
export function separate(text: string): Separated {
  const named = SEPARATOR_LINE.exec(text);
  if (named) return { delimiter: named[1] as Delimiter, text: text.slice(named[0].length) };
  const sample = text.slice(0, SAMPLE_LENGTH);
  const best = CANDIDATES.map((delimiter) => fit(sample, delimiter)).reduce(better);
  return { delimiter: best.width > 0 ? best.delimiter : '\t', text };
}
