/** One entry of a collection as the checks see it: data, text, and where everything stands. */
import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { collections } from '../../schemas/collections.ts';
import type { Code } from '../codes.ts';
import type { Problem } from '../problem.ts';
import type { Part } from './front-matter.ts';
import type { Source } from './source.ts';

export type CollectionId = keyof typeof collections;

/** Way to a field: names and indexes from 0. */
export type Path = readonly (string | number)[];

export interface Entry {
  collection: CollectionId;
  /** Folder or file name, or the `id` of a list entry; empty when a list entry has none. */
  id: string;
  source: Source;
  /** YAML node of this entry, and the offset of its YAML in the file. */
  node: Node | null;
  start: number;
  data: unknown;
  /** The YAML was not understood: fields must not be judged. */
  broken: boolean;
  /** Text below the front matter; `mdx` tells the two kinds of page apart. */
  body?: Part & { mdx: boolean };
}

const isKey = (pair: Pair, key: string | number): boolean =>
  isScalar(pair.key) && String(pair.key.value) === String(key);

const child = (node: unknown, key: string | number): { key?: Node; value?: Node } => {
  if (isSeq(node)) return { value: node.items[Number(key)] as Node };
  if (!isMap(node)) return {};
  const pair = node.items.find((item) => isKey(item, key));
  return pair ? { key: pair.key as Node, value: (pair.value ?? undefined) as Node } : {};
};

/** YAML node of a field. */
function nodeAt(entry: Entry, path: Path): Node | undefined {
  let node: Node | undefined = entry.node ?? undefined;
  for (const key of path) node = child(node, key).value;
  return node;
}

/**
 * Offset of a field in the file, or of the nearest thing around it when the field is missing.
 * @param want the value, or the name of the field
 */
export function offsetOf(entry: Entry, path: Path, want: 'value' | 'key' = 'value'): number {
  let node: Node | undefined = entry.node ?? undefined;
  let offset = node?.range?.[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const { key, value }: { key?: Node; value?: Node } = child(node, step);
    const last = index === path.length - 1;
    const found = last && want === 'key' ? (key ?? value) : (value ?? key);
    if (!found) break;
    // An empty value has no extent: its name is easier to find.
    offset = (found.range && found.range[0] === found.range[1] ? key?.range?.[0] : found.range?.[0]) ?? offset;
    node = value;
  }
  return entry.start + offset;
}

/** A problem at a field of an entry. */
export const problemAt = (entry: Entry, path: Path, code: Code, message: string, fix: string): Problem =>
  entry.source.problem(code, offsetOf(entry, path), message, fix);

/** A text field with its YAML scalar. */
export const scalarAt = (entry: Entry, path: Path): Scalar<string> | undefined => {
  const node = nodeAt(entry, path);
  return isScalar(node) && typeof node.value === 'string' ? (node as Scalar<string>) : undefined;
};

/** «steps № 2, fail № 1, fix» for people: names of fields, numbers from 1. */
export const fieldName = (path: Path): string =>
  path
    .map((step, index) => (typeof step === 'number' ? ` № ${step + 1}` : `${index === 0 ? '' : ', '}${step}`))
    .join('')
    .trim();
