/** The built folder, and which of its files an address means. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Where the site is published. */
export interface Place {
  /** Scheme and host: «https://example.org». */
  origin: string;
  /** Path below the host, with slashes at both ends. */
  base: string;
}

export interface Site extends Place {
  folder: string;
  /** Paths inside the folder, with «/». */
  files: ReadonlySet<string>;
  /** What addresses from the root mean: the frame repeats them on every page. */
  known: Map<string, Target>;
}

export type Target =
  /** `file` exists, or is undefined; `path` counts from the base. */
  | { kind: 'own'; file: string | undefined; path: string; fragment: string }
  /** On our host, but beside the site. */
  | { kind: 'beside'; path: string }
  | { kind: 'foreign'; url: URL }
  /** mailto:, data: … */
  | { kind: 'other'; protocol: string }
  | { kind: 'broken' };

const INDEX = /(^|\/)index\.html$/;

export function readSite(folder: string, { origin, base }: Place): Site {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) =>
    join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/'),
  );
  return { folder, origin, base, files: new Set(paths.sort()), known: new Map() };
}

/** Address under which the file is served. */
export const urlOf = ({ origin, base }: Place, file: string): URL => new URL(base + file.replace(INDEX, '$1'), origin);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const fileAt = ({ files }: Site, path: string): string | undefined =>
  [path, path.endsWith('/') || path === '' ? `${path}index.html` : ''].find((name) => files.has(name));

function resolveAnew(site: Site, from: URL, address: string): Target {
  const url = URL.parse(address.trim(), from);
  if (!url) return { kind: 'broken' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'other', protocol: url.protocol };
  if (url.origin !== site.origin) return { kind: 'foreign', url };
  const full = decoded(url.pathname);
  if (!full.startsWith(site.base)) return { kind: 'beside', path: full };
  const path = full.slice(site.base.length);
  return { kind: 'own', file: fileAt(site, path), path, fragment: decoded(url.hash.slice(1)) };
}

/** What an address on a page means; `from` is the address of the page. */
export function resolveAddress(site: Site, from: URL, address: string): Target {
  if (!address.startsWith('/')) return resolveAnew(site, from, address);
  const target = site.known.get(address) ?? resolveAnew(site, from, address);
  site.known.set(address, target);
  return target;
}
