/** Changes of texts at their places: everything between stays as the editor wrote it. */
import { isScalar, type Scalar } from 'yaml';
import { scalarAt, type Entry, type Path } from '../../checks/read/entry.ts';

export interface Edit {
  /** Path below the content folder. */
  path: string;
  at: number;
  length: number;
  write: string;
}

/** Words that YAML takes for something else than a text. */
const SPECIAL = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** The name in the quotes that the old one had. */
function quoted(raw: string, name: string): string {
  const [quote = ''] = /^["']/.exec(raw) ?? [];
  if (quote !== '') return quote + name + quote;
  return SPECIAL.test(name) ? `"${name}"` : name;
}

function scalarEdit(entry: Entry, scalar: Scalar<string>, name: string): Edit {
  const [start, end] = scalar.range ?? [0, 0];
  const at = entry.start + start;
  const raw = entry.source.text.slice(at, entry.start + end);
  return { path: entry.source.path, at, length: raw.length, write: quoted(raw, name) };
}

/** Writes another name into a field; nothing when the field is no text. */
export function fieldEdit(entry: Entry, path: Path, name: string): Edit[] {
  const scalar = scalarAt(entry, path);
  return isScalar(scalar) ? [scalarEdit(entry, scalar, name)] : [];
}

/** The text with all edits; those that two rules found are made once. */
export function applied(text: string, edits: Edit[]): string {
  const places = new Map(edits.map((edit) => [edit.at, edit]));
  return [...places.values()]
    .sort((a, b) => b.at - a.at)
    .reduce((result, { at, length, write }) => result.slice(0, at) + write + result.slice(at + length), text);
}
