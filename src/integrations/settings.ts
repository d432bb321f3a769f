/** Settings of one build, from the environment and `site.yaml`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export interface BuildSettings {
  /** Scheme and host of the site: «https://example.org». */
  origin: string;
  /** Path below the host, with slashes at both ends: «/» or «/pamyatka/». */
  base: string;
  /** Folder of the content. */
  content: string;
  outDir: string;
  cacheDir: string;
  /** Changes with every schema. */
  schemaDigest: string;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Stands in when site.yaml gives no address: a broken site.yaml is the checks' to report. */
const FALLBACK = 'https://pamyatka.example/';

/** PAMYATKA_URL, else the address in site.yaml. */
function siteAddress(content: string): URL {
  const given = process.env['PAMYATKA_URL'];
  if (given !== undefined) {
    if (URL.canParse(given) && /^https?:/.test(given)) return new URL(given);
    throw new Error(
      `PAMYATKA_URL=${given}: адрес сайта начинается с https://. Например: PAMYATKA_URL=https://example.org/pamyatka/`,
    );
  }
  try {
    const site = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as { address?: string };
    return new URL(site.address ?? FALLBACK);
  } catch {
    return new URL(FALLBACK);
  }
}

export function buildSettings(): BuildSettings {
  const content = resolve(process.env['PAMYATKA_CONTENT'] ?? 'content');
  const address = siteAddress(content);
  const schemas = 'src/schemas';
  const files = readdirSync(schemas).sort();
  return {
    origin: address.origin,
    base: address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`,
    content,
    outDir: process.env['PAMYATKA_OUT'] ?? 'dist',
    cacheDir: `node_modules/.astro/${digest(content + address.href)}`,
    schemaDigest: digest(files.map((name) => readFileSync(join(schemas, name), 'utf8')).join('\0')),
  };
}
