/** Which words of a text were searched for: for marking on the page and for excerpts. */
import { normalize } from './words/normalize.ts';
import { stem } from './words/stem.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Words before the first marked one in an excerpt. */
const BEFORE = 5;

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

/** The stretch of at most `length` words that holds most different searched words; the earliest of equals. */
export function excerptOf(text: string, stems: ReadonlySet<string>, length = 24): Piece[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const found = words.map((word) =>
    (word.match(WORD) ?? []).map((part) => stem(normalize(part))).find((each) => stems.has(each)),
  );
  let best = { start: 0, distinct: 0 };
  found.forEach((hit, index) => {
    if (hit === undefined) return;
    const distinct = new Set(found.slice(index, index + length - BEFORE).filter((each) => each !== undefined)).size;
    if (distinct > best.distinct) best = { start: Math.max(0, index - BEFORE), distinct };
  });
  const end = Math.min(words.length, best.start + length);
  const cut = words.slice(best.start, end).join(' ');
  return markedPieces(`${best.start > 0 ? '… ' : ''}${cut}${end < words.length ? ' …' : ''}`, stems);
}
