/** The part of a text that says most of what was searched for. */
import { markedPieces, WORD, type Piece } from './marks.ts';
import { normalize } from './words/normalize.ts';
import { stem } from './words/stem.ts';

/** Words before the first marked one. */
const BEFORE = 5;

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
