/** A key for the captions of a table, from which no caption can be read. */
import type { Match } from './header.ts';
import { skeleton } from './skeleton.ts';

/** Two FNV-1a sums of 32 bits (Fowler, Noll, Vo) of the captions' skeletons. */
export function shapeOf(matches: readonly Match[]): string {
  const text = matches.map(({ header }) => skeleton(header)).join('|');
  return [0x811c9dc5, 0x9747b28c].map((seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
