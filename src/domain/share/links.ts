/** Addresses that open another site with our text in it. */
import { tidy } from './block.ts';

/** Characters of text in such an address: a Cyrillic letter takes six there, and long addresses are cut. */
const LIMIT = 300;

/** A title of at most `room` characters, with ordinary spaces. */
function linkTitle(title: string, room = LIMIT): string {
  const name = tidy(title);
  return name.length <= room ? name : `${name.slice(0, Math.max(room - 1, 0)).trimEnd()}…`;
}

/** Title and address, each on a line of its own; a long title is shortened, the address never. */
export const linkText = (title: string, address: string): string =>
  `${linkTitle(title, LIMIT - address.length - 1)}\n${address}`;

/**
 * Letters stay letters: browsers encode them by themselves (WHATWG URL), and written out
 * a Cyrillic one is six bytes that do not compress.
 */
const encode = (value: string): string => value.replace(/[^\p{L}\d]+/gu, encodeURIComponent);

/** Parameters as every reader of addresses understands them: a space is «%20», never «+». */
export const withParameters = (start: string, parameters: Record<string, string>): string =>
  `${start}?${Object.entries(parameters)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&')}`;

/** A service that a page may be sent to: its address and the names of its parameters. */
export interface ShareTarget {
  name: string;
  address: string;
  text?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
}

/** The address that opens the service with the page in it. */
export const targetHref = (target: ShareTarget, title: string, address: string): string =>
  withParameters(target.address, {
    ...(target.text ? { [target.text]: linkText(title, address) } : {}),
    ...(target.url ? { [target.url]: address } : {}),
    ...(target.title ? { [target.title]: linkTitle(title) } : {}),
  });
