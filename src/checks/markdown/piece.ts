/** A piece of Markdown with its tree: the text of a page, or a Markdown field. */
import { scalarAt, type Entry } from '../read/entry.ts';
import { bodyText, problemIn, scalarText, type Text } from '../read/text.ts';
import type { Marked } from '../structure/shape.ts';
import type { Code } from '../codes.ts';
import type { Problem } from '../problem.ts';
import { startOf, type Node } from './nodes.ts';
import { parseMarkdown, parseMdx, type Slip } from './parse.ts';

export interface Piece extends Text {
  root: Node;
  slips: Slip[];
}

/** A problem at a node of a piece. */
export const problemAtNode = (piece: Piece, node: Node, code: Code, message: string, fix: string): Problem =>
  problemIn(piece, startOf(node), code, message, fix);

function bodyPiece(entry: Entry): Piece[] {
  const text = bodyText(entry);
  if (!text || !entry.body) return [];
  const parsed = entry.body.mdx ? parseMdx(text.text) : { root: parseMarkdown(text.text), slips: [] };
  return [{ ...text, ...parsed }];
}

/** Everything of an entry that is written in Markdown: fields first, then the text. */
export function piecesOf(entry: Entry, marked: Marked[]): Piece[] {
  const fields = marked
    .filter(({ marks }) => marks.markdown)
    .flatMap(({ path }) => {
      const scalar = scalarAt(entry, path);
      return scalar ? [scalarText(entry, path, scalar)] : [];
    })
    .map((text) => ({ ...text, root: parseMarkdown(text.text), slips: [] }));
  return [...fields, ...bodyPiece(entry)];
}
