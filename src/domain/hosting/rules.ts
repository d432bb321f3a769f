/** What a host is told about the site, whatever its software. */
import type { OldPage } from '../address/moves.ts';
import type { OldFile } from '../outlet/attached.ts';

/** A line of an answer's head: name and value. */
export type Header = readonly [name: string, value: string];

/**
 * Sent with every answer. The full content security policy stands in a meta element of each page, with the
 * hashes of that page; a second one here would intersect with it, so the header says only what meta cannot.
 * Whose pages a reader comes from is nobody's business, hence no referrer.
 */
export const SECURITY: readonly Header[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    ['accelerometer', 'camera', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'payment', 'usb']
      .map((power) => `${power}=()`)
      .join(', '),
  ],
];

/** Folders of files whose names carry a hash of what is in them. */
export const HASHED = ['_astro/', 'og/'];

/** Asked for anew each time, answered with 304 when nothing changed: pages, the list of the offline copy, the search. */
export const FRESH: Header = ['Cache-Control', 'no-cache'];

export const FOR_EVER: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/** What became of one old page: it leads on, or tells that it is gone. Addresses without the base path. */
export type Rule = { from: string; to: string } | { from: string; gone: true };

export const hostRules = (pages: readonly OldPage[]): Rule[] =>
  pages.map(({ address, fate }) => {
    if (fate.kind === 'moved') return { from: address, to: fate.to };
    return fate.move.from === address ? { from: address, gone: true } : { from: address, to: fate.move.from };
  });

/** A file under its old name leads to the new one; what tells of a guide that is gone is served as it lies there. */
export const fileRules = (files: readonly OldFile[]): Rule[] =>
  files.flatMap((file) => ('to' in file ? [{ from: file.from, to: file.to }] : []));
