/** `_headers` and `_redirects`, as Netlify, Cloudflare Pages and their like read them; SHA256SUMS. */
import { FOR_EVER, FRESH, HASHED, SECURITY, type Header, type Rule } from './rules.ts';

const paragraph = (address: string, headers: readonly Header[]): string =>
  [address, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * Pages are left to the host's own rule, which is to ask anew each time: of two rules for one address
 * these hosts send both.
 * @param base path below the host, with slashes at both ends
 */
export const headersFile = (base: string): string =>
  [
    paragraph(`${base}*`, SECURITY),
    ...HASHED.map((folder) => paragraph(`${base}${folder}*`, [FOR_EVER])),
    paragraph(`${base}sw.js`, [FRESH]),
  ].join('\n\n') + '\n';

/** Pages that are gone stay pages: these hosts cannot answer 410 with one. */
export const redirectsFile = (base: string, rules: readonly Rule[]): string =>
  rules
    .flatMap((rule) => ('to' in rule ? [`${base}${rule.from.slice(1)} ${base}${rule.to.slice(1)} 301\n`] : []))
    .join('');

/** As `sha256sum -c` reads it. @param sums path → SHA-256 in hexadecimal */
export const sumsFile = (sums: ReadonlyMap<string, string>): string =>
  [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sum]) => `${sum}  ${path}\n`)
    .join('');
