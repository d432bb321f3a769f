/** Where the words of the texts stand: a line per term, records as differences of their numbers, worth as a mark. */
import type { TextTerms } from '../rank/texts.ts';

/** A mark per step of worth; the commonest steps have the shortest. */
const MARKS = ["'", '', '"', '(', ')', '[', ']', '{'];

/** Term → [record, step of worth]. */
export type TextPostings = Map<string, [number, number][]>;

export function textPostings(texts: readonly TextTerms[]): TextPostings {
  const postings: TextPostings = new Map();
  texts.forEach((terms, doc) => {
    for (const [term, level] of terms) {
      const known = postings.get(term);
      if (known) known.push([doc, level]);
      else postings.set(term, [[doc, level]]);
    }
  });
  return postings;
}

export function textLine(term: string, postings: readonly [number, number][]): string {
  let last = 0;
  const codes = postings.map(([doc, level]) => {
    const code = (doc - last).toString(36) + (MARKS[level] ?? '');
    last = doc;
    return code;
  });
  return `${term} ${codes.join(',')}`;
}

export function readTextLine(line: string): { term: string; postings: [number, number][] } {
  const [term = '', codes = ''] = line.split(' ');
  let doc = 0;
  const postings = codes.split(',').map((code): [number, number] => {
    const mark = code.replace(/^[0-9a-z]+/, '');
    doc += parseInt(code, 36);
    return [doc, MARKS.indexOf(mark)];
  });
  return { term, postings };
}
