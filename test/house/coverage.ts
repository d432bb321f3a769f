/** Reads docs/coverage.md, and the numbers of facts that comments of the content name. */
import { files, read } from './tree.ts';

/** How many facts the documents were read into. */
export const FACTS = 429;

/** Shortest reason for leaving a fact out, in characters. */
const REASON = 20;

export interface Row {
  fact: string;
  gist: string;
  addresses: string[];
  /** Why the fact stands nowhere, when it has no address. */
  reason: string;
}

const FACT = '[A-Z]{3,5}-(?:\\d{2}|[A-Z])';
const ROW = new RegExp(`^\\| *(${FACT}) *\\|([^|]*)\\|([^|]*)\\| *$`, 'gm');

/** Rows of the tables of a text. */
export const rowsOf = (text: string): Row[] =>
  [...text.matchAll(ROW)].map(([, fact = '', gist = '', where = '']) => ({
    fact,
    gist: gist.trim(),
    addresses: [...where.matchAll(/`(\/[^`]*)`/g)].map(([, address = '']) => address),
    reason: where.replace(/`[^`]*`/g, '').trim(),
  }));

/** What is wrong with the rows: each fact once, with living addresses or a reason. */
export function faults(rows: readonly Row[], addresses: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  return rows.flatMap(({ fact, gist, addresses: own, reason }) => {
    const twice = seen.has(fact) ? [`${fact}: twice`] : [];
    seen.add(fact);
    const nowhere = own.length === 0 && reason.length < REASON ? [`${fact}: neither address nor reason`] : [];
    const dead = own.filter((address) => !addresses.has(address)).map((address) => `${fact}: ${address} is no address`);
    return [...twice, ...(gist ? [] : [`${fact}: says nothing`]), ...nowhere, ...dead];
  });
}

/** Facts that a comment names: «GOSU-12», and all of «GOSU-12…GOSU-15» that there are. */
export function named(comment: string, order: readonly string[]): string[] {
  return [...comment.matchAll(new RegExp(`(${FACT})(?:…(${FACT}))?`, 'g'))].flatMap(([, from = '', to]) => {
    const [begin, end] = [order.indexOf(from), to === undefined ? -1 : order.indexOf(to)];
    return to === undefined || begin < 0 || end < begin ? [from, ...(to ? [to] : [])] : order.slice(begin, end + 1);
  });
}

/** Comments of the content: what stands after «#» where YAML takes it for a comment. */
export const comments = (): string[] =>
  files('content/**/*.{yaml,md,mdx}').flatMap(({ text }) =>
    [...text.matchAll(/(?:^|\s)#\s(.*)$/gm)].map(([, comment = '']) => comment),
  );

export const coverage = (): string => read('docs/coverage.md');

export const permanent = (): Set<string> => new Set(read('content/permalinks.lock').split('\n').filter(Boolean));
