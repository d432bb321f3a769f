/** Every text an editor wrote, with the way from its characters to the file. */
import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { offsetInScalar } from './align.ts';
import type { Code } from '../codes.ts';
import type { Problem } from '../problem.ts';
import type { Entry, Path } from './entry.ts';

export interface Text {
  entry: Entry;
  /** Field of the front matter or data file; undefined for the text of a page. */
  path?: Path;
  text: string;
  /** Offset in the file of a character of `text`. */
  offset: (index: number) => number;
}

export const problemIn = ({ entry, offset }: Text, index: number, code: Code, message: string, fix: string): Problem =>
  entry.source.problem(code, offset(index), message, fix);

/** The text of a YAML value. */
export function scalarText(entry: Entry, path: Path, scalar: Scalar<string>): Text {
  const yaml = entry.source.text.slice(entry.start);
  return { entry, path, text: scalar.value, offset: (index) => entry.start + offsetInScalar(scalar, yaml, index) };
}

export const bodyText = (entry: Entry): Text | undefined => {
  const { body } = entry;
  return body && { entry, text: body.text, offset: (index) => body.start + index };
};

function* scalarsOf(node: unknown, path: Path): Generator<[Path, Scalar<string>]> {
  if (isScalar(node)) {
    if (typeof node.value === 'string') yield [path, node as Scalar<string>];
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) yield* scalarsOf(item, [...path, index]);
  } else if (isMap(node)) {
    for (const { key, value } of node.items) yield* scalarsOf(value, [...path, String(isScalar(key) ? key.value : '')]);
  }
}

/** All text values of an entry's YAML; names of fields are not among them. */
export const textsOf = (entry: Entry): Text[] =>
  entry.broken ? [] : [...scalarsOf(entry.node, [])].map(([path, scalar]) => scalarText(entry, path, scalar));
