/** Settings of one build, from the environment and `site.yaml`. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { Glossary, Word } from '../domain/term/abbreviations.ts';

export interface BuildSettings {
  /** Scheme and host of the site: «https://example.org». */
  origin: string;
  /** Path below the host, with slashes at both ends: «/» or «/pamyatka/». */
  base: string;
  /** Folder of the content. */
  content: string;
  outDir: string;
  cacheDir: string;
  /** Changes with every schema, with the way from Markdown to HTML and with the glossary. */
  contentDigest: string;
  /** What the glossary tells the texts. */
  glossary: Glossary;
  /** Whether the build prints PDFs and links them. */
  pdf: boolean;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Stands in when site.yaml gives no address: a broken site.yaml is the checks' to report. */
const FALLBACK = 'https://pamyatka.example/';

/** PAMYATKA_URL, else the address in site.yaml. */
function siteAddress(content: string, given: string | undefined): URL {
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

/** What the cached content was made by: a change there makes it anew. */
const CONTENT_CODE = ['src/schemas', 'src/markdown', 'src/domain/typography', 'src/domain/term'];

const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** A broken file is the checks' to report: here it only explains nothing. */
function readGlossary(content: string): Glossary {
  try {
    const read = (name: string): unknown => parse(readFileSync(join(content, name), 'utf8'));
    const { everywhere = '' } = read('site.yaml') as Partial<Glossary>;
    const words = (read('terms.yaml') as Word[]).map(({ id, term, expansion, region }) => ({
      id,
      term,
      expansion,
      region,
    }));
    return { words, everywhere };
  } catch {
    return { words: [], everywhere: '' };
  }
}

/** @param env settings as the README lists them */
export function buildSettings(env: NodeJS.ProcessEnv = process.env): BuildSettings {
  const content = resolve(env['PAMYATKA_CONTENT'] ?? 'content');
  const address = siteAddress(content, env['PAMYATKA_URL']);
  const glossary = readGlossary(content);
  return {
    origin: address.origin,
    base: address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`,
    content,
    outDir: env['PAMYATKA_OUT'] ?? 'dist',
    cacheDir: `node_modules/.astro/${digest(content + address.href)}`,
    glossary,
    contentDigest: digest([...CONTENT_CODE.flatMap(filesOf), JSON.stringify(glossary)].join('\0')),
    pdf: env['PAMYATKA_PDF'] === '1',
  };
}
