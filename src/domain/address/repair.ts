/**
 * A link that was damaged on its way through chats: what it was meant to be. Our addresses are plain
 * (a–z, 0–9, hyphens, slashes), so whatever else stands in one was added by somebody.
 */
import { editDistance } from '../search/words/distance.ts';
import { decoded, joined, readings } from './reading.ts';

/** Address of a page → its title; addresses that moved → where to. */
export interface Known {
  pages: Readonly<Record<string, string>>;
  moved: Readonly<Record<string, string>>;
}

export interface Repaired {
  /** The page it was meant to be, beyond doubt. */
  home?: string;
  /** Addresses that resemble it, the nearest first. */
  near: string[];
}

/** More proposals than these are a list to search in. */
const OFFERED = 5;

/** The same without what was put in front: a host, a folder of the site. */
const tails = (segments: string[]): string[][] =>
  segments.slice(0, Math.max(0, segments.length - 2)).map((_, index) => segments.slice(index + 1));

const last = (address: string): string => /([^/]+)\/$/.exec(address)?.[1] ?? '';

/** The page that the address would be a part of: a guide whose step is gone. */
function partOf(address: string, pages: Known['pages']): string | undefined {
  const parent = address.replace(/[^/]+\/$/, '');
  // A list of a whole section says nothing.
  return parent.split('/').length > 3 && Object.hasOwn(pages, parent) ? parent : undefined;
}

/** Edits that turn one address into the other; a right name in the wrong section counts as one. */
function distance(asked: string, page: string): number {
  const name = last(page);
  const sought = last(asked);
  const limit = Math.max(1, Math.floor(sought.length / 4));
  const byName = sought.length < 3 ? Infinity : 1 + editDistance(sought, name, limit);
  const byPath = editDistance(asked, page, limit + 1);
  const least = Math.min(byName > limit + 1 ? Infinity : byName, byPath > limit + 1 ? Infinity : byPath);
  return least;
}

/** Letters of a name that say which one it is, when the rest was cut off. */
const ENOUGH = 4;

/** Pages whose address goes on where this one was cut, the shortest first; steps only when nothing else does. */
function goingOn(asked: string, pages: Known['pages']): string[] {
  const beginning = asked.replace(/\/$/, '');
  if (last(asked).length < ENOUGH) return [];
  const longer = Object.keys(pages).filter((page) => page.startsWith(beginning) && page !== asked);
  const level = Math.min(...longer.map((page) => page.split('/').length));
  return longer.filter((page) => page.split('/').length === level).sort((a, b) => a.length - b.length);
}

function nearest(asked: string, { pages }: Known): string[] {
  const whole = partOf(asked, pages);
  const cut = goingOn(asked, pages);
  const scored = Object.keys(pages)
    .filter((page) => page !== '/' && page !== whole && !cut.includes(page))
    .map((page) => ({ page, score: distance(asked, page) }))
    .filter(({ score }) => score < Infinity)
    .sort((a, b) => a.score - b.score || a.page.length - b.page.length || (a.page < b.page ? -1 : 1));
  return [...cut, ...(whole === undefined ? [] : [whole]), ...scored.map(({ page }) => page)].slice(0, OFFERED);
}

/**
 * @param asked path of the address without the base path, as the browser has it
 * @returns addresses without the base path; `home` may end with an anchor
 */
export function repair(asked: string, known: Known): Repaired {
  const text = decoded(asked);
  const [, anchor = ''] = /#([a-z0-9-]+)/i.exec(text) ?? [];
  const read = readings(text);
  const wanted = [...read, ...read.flatMap(tails)].filter((segments) => segments.length > 0).map(joined);
  for (const address of wanted) {
    const home = known.moved[address] ?? (Object.hasOwn(known.pages, address) ? address : undefined);
    // An address that is right and still not served cannot be mended here.
    if (home !== undefined && home !== asked) return { home: home + (anchor && `#${anchor.toLowerCase()}`), near: [] };
  }
  const [first] = wanted;
  return { near: first === undefined || first === '/404/' ? [] : nearest(first, known) };
}

/** The question of an address without the marks that chats and counters add: «?q=a&utm_source=b» → «?q=a». */
export function withoutMarks(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .replaceAll('&amp;', '&')
    .split('&')
    .filter((part) => part !== '' && !/^(?:utm_|yclid|ysclid|gclid|fbclid|_openstat|amp;)/i.test(part));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
