/** What somebody may have meant who wrote an address: decoded, cleaned of what stuck to it, in our own alphabet. */
import { slugify } from './slugify.ts';

/** Longer than any address of ours with all that may stick to it. */
const LONGEST = 400;

/** A link that went through two programs is encoded twice; more than three times nobody has seen. */
const ROUNDS = 3;

const decodeOnce = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return '';
    }
  });

/** The address as it was before programs encoded it. */
export function decoded(text: string): string {
  let result = text.slice(0, LONGEST);
  for (let round = 0; round < ROUNDS; round += 1) result = decodeOnce(result);
  // Soft hyphens and marks without width, which copying takes along.
  return result.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
}

/** Segments in our own alphabet: Russian letters are read as the Latin ones of addresses. */
const segmentsOf = (path: string): string[] =>
  path
    .toLowerCase()
    .split(/[/\\]+/)
    .map((segment) => segment.replace(/^index\.html?$|\.html?\.*$/, ''))
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment))
    .map(slugify);

/** Segments → an address. */
export const joined = (segments: string[]): string => (segments.length === 0 ? '/' : `/${segments.join('/')}/`);

/** Letters of other alphabets that look like the Latin ones of our addresses. */
const SHAPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
  }).concat(Object.entries({ і: 'i', ј: 'j', ѕ: 's', һ: 'h', ԁ: 'd', α: 'a', ο: 'o', ρ: 'p' })),
);

/** A word of both alphabets was written in one of them: «рrоkоl». */
const byShape = (path: string): string =>
  path
    .toLowerCase()
    .replace(/[^/]+/gu, (word) =>
      /[a-z]/.test(word) ? word.replace(/[^\x00-\x7f]/gu, (sign) => SHAPES.get(sign) ?? sign) : word,
    );

/** Marks of counters that lost what parted them from the address. */
const GLUED = /(?:amp;|(?:utm_[a-z]+|yclid|ysclid|gclid|fbclid|_openstat)=).*$/isu;

/** What may have been meant, the most literal first. */
export function readings(text: string): string[][] {
  // «/a/b/&amp;utm_source=…», «/a/b/#c»: there the path is over; «/a/«b/)»: signs added by somebody.
  const path = text
    .replace(/[?&#].*$/su, '')
    .replace(GLUED, '')
    // «[/a/b/](/a/b/)»: text that was marked up.
    .replace(/\]\(.*$/su, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/https?:/gi, '')
    .replace(/\/[^\p{L}\p{N}/]+/gu, '/');
  // A line broken in the middle; words that stuck to the end.
  const whole = path.replace(/\s+/g, '').replace(/[^\p{L}\p{N}/\\._-].*$/u, '');
  const cut = /^[\p{L}\p{N}/\\._-]*/u.exec(path)?.[0] ?? '';
  return [whole, cut, cut.replace(/\p{Script=Cyrillic}+$/u, ''), byShape(whole)].map(segmentsOf);
}
