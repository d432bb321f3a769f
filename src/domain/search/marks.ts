/** Which words of a text were searched for. */
import { normalize } from './words/normalize.ts';
import { stem } from './words/stem.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** A word, as it stands in a text. */
export const WORD = /[\p{L}\p{N}]+/gu;

/** The text in pieces; marked are the words whose stem is among `stems`. */
export function markedPieces(text: string, stems: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    if (!stems.has(stem(normalize(match[0])))) continue;
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), marked: false });
    pieces.push({ text: match[0], marked: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
