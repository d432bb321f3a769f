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

/** PAMYATKA_URL, else the address in site.yaml, else an example: a broken site.yaml is the checks' to report. */
function siteAddress(content: string): URL {
  const fallback = 'https://pamyatka.example/';
  try {
    const site = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as { address?: string };
    return new URL(process.env['PAMYATKA_URL'] ?? site.address ?? fallback);
  } catch {
    return new URL(fallback);
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
