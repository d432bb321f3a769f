/** What came back, and what to make of it. Nothing is believed because it came. */

export interface Came {
  status: number;
  /** `Response.type`: «basic» from our own host. */
  kind: string;
  redirected: boolean;
  /** The header Content-Type, «» when there is none. */
  type: string;
}

/** Ending of an address → what its answer says it is. */
const TYPES: Record<string, RegExp> = {
  html: /^text\/html\b/,
  js: /^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/,
  json: /^application\/json\b/,
  txt: /^text\/plain\b/,
  svg: /^image\/svg\+xml\b/,
  ics: /^text\/calendar\b/,
  webp: /^image\//,
  avif: /^image\//,
  png: /^image\//,
  jpg: /^image\//,
};

/** Hosts disagree about rarer endings; but a page is never one of them. */
const NO_PAGE = /^(?!text\/html\b)/;

const ending = (address: string): string =>
  address === '' || address.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(address)?.[1] ?? '');

/** Media type to give a text of this address when it comes from the copy. */
export const typeOf = (address: string): string =>
  ({
    html: 'text/html',
    json: 'application/json',
    txt: 'text/plain',
    svg: 'image/svg+xml',
    ics: 'text/calendar',
    xml: 'application/xml',
  })[ending(address)] ?? 'application/octet-stream';

/** Whether this can be what was asked for: 200, from our host without a detour, of the right type. */
export const isAcceptable = ({ status, kind, redirected, type }: Came, address: string): boolean =>
  status === 200 && kind === 'basic' && !redirected && (TYPES[ending(address)] ?? NO_PAGE).test(type.toLowerCase());

/** What the reader of a page gets. */
export type Shown = 'network' | 'copy' | 'nothing';

/**
 * A page that came is shown whatever it is (a sign-in page of a hotel network must be seen, a removed
 * page is removed), unless the server itself is out of order. «late» and «failed»: no answer.
 */
export function pageShown(came: Came | 'late' | 'failed', hasCopy: boolean): Shown {
  if (typeof came === 'string') return hasCopy ? 'copy' : 'nothing';
  return came.status >= 500 && hasCopy ? 'copy' : 'network';
}

/** Data must be right: what is wrong gives way to the copy. */
export function textShown(came: Came | 'late' | 'failed', hasCopy: boolean, address: string): Shown {
  if (typeof came !== 'string' && (isAcceptable(came, address) || !hasCopy)) return 'network';
  return hasCopy ? 'copy' : 'nothing';
}

/** How long a page may keep its reader waiting when there is a copy, milliseconds. */
export const PATIENCE = 3000;
/** The same soon after it did not come: on a cut network every press would cost three seconds. */
const SHORT_PATIENCE = 700;
/** How long a disappointment is remembered, milliseconds. */
const MEMORY = 30_000;

/** @param since milliseconds since the network last failed to answer in time; undefined: it never did */
export const patience = (since: number | undefined): number =>
  since !== undefined && since >= 0 && since < MEMORY ? SHORT_PATIENCE : PATIENCE;
