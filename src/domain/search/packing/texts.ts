/** Where the words of the texts stand: a line per term, records as differences of their numbers. */
import type { TextTerms } from '../rank/index.ts';

/** More occurrences than this change nothing. */
const MOST = 4;
const TIMES = ['', "'", '"', '^'];

/** Term → [record, occurrences]. */
export type TextPostings = Map<string, [number, number][]>;

export function textPostings(texts: readonly TextTerms[]): TextPostings {
  const postings: TextPostings = new Map();
  texts.forEach(({ counts }, doc) => {
    for (const [term, count] of counts)
      postings.set(term, [...(postings.get(term) ?? []), [doc, Math.min(count, MOST)]]);
  });
  return postings;
}

export function textLine(term: string, postings: readonly [number, number][]): string {
  let last = 0;
  const codes = postings.map(([doc, count]) => {
    const code = (doc - last).toString(36) + (TIMES[count - 1] ?? '');
    last = doc;
    return code;
  });
  return `${term} ${codes.join(',')}`;
}

export function readTextLine(line: string): { term: string; postings: [number, number][] } {
  const [term = '', codes = ''] = line.split(' ');
  let doc = 0;
  const postings = codes.split(',').map((code): [number, number] => {
    const mark = TIMES.indexOf(code.slice(-1));
    doc += parseInt(mark > 0 ? code.slice(0, -1) : code, 36);
    return [doc, mark > 0 ? mark + 1 : 1];
  });
  return { term, postings };
}
