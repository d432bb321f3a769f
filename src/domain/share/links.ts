/** Addresses that open another site with our text in it. */
import { tidy } from './block.ts';

/** Characters of text in such an address: a Cyrillic letter takes six there, and long addresses are cut. */
const LIMIT = 300;

/** Title and address on a line of its own; a long title is shortened, the address never. */
export function linkText(title: string, address: string): string {
  const room = LIMIT - address.length - 1;
  const name = tidy(title);
  return `${name.length > room ? `${name.slice(0, Math.max(room - 1, 0)).trimEnd()}…` : name}\n${address}`;
}

/** Parameters as every reader of addresses understands them: a space is «%20», never «+». */
export const withParameters = (start: string, parameters: Record<string, string>): string =>
  `${start}?${Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
