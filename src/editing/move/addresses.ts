/** Old addresses of what is moved beside the new ones, and their rewriting in a text. */
import { addressOf, anchorOf, stepAddress } from '../../domain/address/routes.ts';
import { guideFileAddress } from '../../domain/outlet/addresses.ts';
import type { Request } from './request.ts';

/** Old → new. A pair that ends with a slash stands for everything below it and on it. */
export type Pairs = readonly (readonly [old: string, now: string])[];

export function addressPairs({ collection, id, part, to }: Request): Pairs {
  const page = addressOf(collection, id);
  if (part) {
    const anchor = [anchorOf(page, part.id), anchorOf(page, to)] as const;
    return part.list === 'steps' ? [[stepAddress(id, part.id), stepAddress(id, to)], anchor] : [anchor];
  }
  return [[page, addressOf(collection, to)]];
}

/** Addresses that are no pages, but may be named in a text. */
export const filePairs = ({ collection, id, part, to }: Request): Pairs =>
  collection === 'guides' && !part ? [[guideFileAddress(id), guideFileAddress(to)]] : [];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The address and nothing that only begins or ends like it: «/kak/a/» is not a part of «https://x.example/kak/a/». */
const pattern = (old: string): RegExp =>
  new RegExp(`(?<![\\w./-])${literal(old)}${old.endsWith('/') ? '' : '(?![\\w-])'}`, 'g');

/** Places of the old addresses in a text, with what is to stand there. */
export function* occurrences(text: string, pairs: Pairs): Generator<{ at: number; length: number; write: string }> {
  for (const [old, now] of pairs)
    for (const { index } of text.matchAll(pattern(old))) yield { at: index, length: old.length, write: now };
}

/** Whether an address is one of the pair's, or below it, or on it. */
export const isUnder = (address: string, whole: string): boolean =>
  address === whole || (whole.endsWith('/') && address.startsWith(whole));
