/**
 * Who may import what: the table of the house. It stands here once and is held twice:
 * by ESLint while one types, and by `imports.test.ts`, which also reads styles and content.
 */

interface Rights {
  /** Layers whose values and types may be used; a layer may always use itself. */
  layers: readonly string[];
  /** Layers and packages of which only types may be used: they leave no trace in the output. */
  types?: readonly string[];
  /** Packages; «node:» stands for every module of Node. */
  packages?: readonly string[];
}

export const LAYERS = {
  schemas: { layers: [], packages: ['zod'] },
  domain: { layers: [], types: ['schemas'] },
  markdown: { layers: ['domain'], types: ['hast'], packages: ['satteri'] },
  queries: { layers: ['domain', 'schemas', 'strings'], types: ['zod'], packages: ['astro:content'] },
  checks: { layers: ['schemas', 'domain'], packages: ['yaml', 'satteri', 'zod', 'node:'] },
  components: {
    layers: ['domain', 'strings', 'styles', 'assets'],
    types: ['hast', 'astro'],
    packages: ['astro:assets'],
  },
  islands: { layers: ['domain', 'strings'], packages: ['preact', 'hucre', 'fflate'] },
  /** Service workers: no page, no framework. */
  worker: { layers: ['domain'] },
  integrations: {
    layers: ['domain', 'checks'],
    types: ['astro'],
    packages: ['node:', 'fflate', 'pagefind', 'rolldown', 'yaml', 'sharp'],
  },
  // Pages take `render` and nothing else from astro:content: see NAMES below.
  pages: {
    layers: ['queries', 'components', 'islands', 'domain', 'strings'],
    types: ['astro'],
    packages: ['astro:content'],
  },
  styles: { layers: [], packages: ['@fontsource/golos-text'] },
  assets: { layers: [] },
  strings: { layers: ['domain'] },
  'content.config': { layers: ['schemas'], packages: ['astro:content', 'astro', 'node:', 'yaml'] },
  'env.d': { layers: [], types: ['domain'] },
  /** What changes the content on an editor's behalf. */
  editing: { layers: ['checks', 'schemas', 'domain'], packages: ['yaml', 'node:'] },
  scripts: { layers: ['checks', 'domain', 'editing', 'integrations'], packages: ['node:', 'astro'] },
  'astro.config': {
    layers: ['integrations', 'markdown'],
    packages: ['astro', '@astrojs/mdx', '@astrojs/markdown-satteri', '@astrojs/preact', '@astrojs/sitemap'],
  },
  /** Editors' country holds no code. */
  content: { layers: [] },
} as const satisfies Record<string, Rights>;

type Layer = keyof typeof LAYERS;

/** Files that may do what their layer may not. Each needs a reason that would convince a reviewer. */
export const EXCEPTIONS: Readonly<Record<string, { may: string; because: string }>> = {
  'src/components/text/Markdown.astro': {
    may: 'markdown',
    because: 'the one place where Markdown of a field becomes elements',
  },
  'src/components/layout/boot.ts': {
    may: 'node:',
    because: 'hash of the inline script for the CSP; runs in the build only',
  },
  'src/integrations/paper.ts': { may: 'playwright-core', because: 'prints PDFs; loaded by `npm run pdf` only' },
  'src/integrations/browser.ts': { may: '@sparticuz/chromium', because: 'the browser that comes with the packages' },
  'src/integrations/card-painter.ts': { may: 'satori', because: 'the one place that draws the cards of links' },
  'src/components/layout/Base.astro': { may: '@fontsource/golos-text', because: 'addresses of the fonts to preload' },
  'src/domain/outlet/qr.ts': { may: 'uqr', because: 'a pure function of a text; nothing else makes QR codes' },
  'src/pages/feed.xml.ts': { may: '@astrojs/rss', because: 'turns the items of the feed into its exact format' },
  'astro.config.mjs': { may: 'components', because: 'the hashes that boot.ts computes' },
  'scripts/bench.ts': { may: 'test', because: 'builds made-up content, which is no part of the generator' },
  'scripts/bench-search.ts': { may: 'test', because: 'measures with the queries and the measure of the tests' },
  'scripts/lighthouse.ts': { may: 'test', because: 'serves and picks the built pages as the tests do' },
};

/** Modules of which a layer may use certain names only. */
const NAMES: Record<string, Record<string, readonly string[]>> = { pages: { 'astro:content': ['render'] } };

/** One import as it stands in a file. */
export interface Use {
  /** The path or package in the quotes. */
  specifier: string;
  /** True when nothing of it is left after compilation. */
  typeOnly: boolean;
  /** Imported names; «*» when all of it is taken; empty for `import 'x'`. */
  names: readonly string[];
}

/** Layer of a file by its path from the root of the repository; «test» for tests wherever they lie. */
export function layerOf(path: string): string | undefined {
  if (/\.(test|fixtures?)\.tsx?$/.test(path)) return 'test';
  const [top = '', second = ''] = path.split('/');
  const name = top === 'src' ? second : top;
  return name.replace(/\.(ts|mjs)$/, '');
}

/** Path of a relative import from the root: `src/a/b.ts` + `../c.ts` → `src/c.ts`. */
const resolve = (from: string, specifier: string): string => new URL(specifier, `file:///${from}`).pathname.slice(1);

/** `@scope/name/path` → `@scope/name`; `node:fs` → `node:`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

/**
 * What is wrong with an import, or undefined.
 * @param path importing file, from the root of the repository
 */
export function fault(path: string, { specifier, typeOnly, names }: Use, exceptions = EXCEPTIONS): string | undefined {
  const from = layerOf(path) ?? '';
  if (!(from in LAYERS)) return undefined;
  const rights: Rights = LAYERS[from as Layer];
  const isOwn = specifier.startsWith('.');
  const target = isOwn ? (layerOf(resolve(path, specifier)) ?? '') : packageOf(specifier);
  const allowed: readonly string[] = isOwn ? [from, ...rights.layers] : (rights.packages ?? []);
  const isAllowed = allowed.includes(target) || (typeOnly && rights.types?.includes(target) === true);
  if (!isAllowed && exceptions[path]?.may !== target) {
    const onlyTypes = rights.types?.includes(target) ? ' (only its types: write «import type»)' : '';
    return `${from} may not import ${target}${onlyTypes}. It may use: ${[...allowed, ...(rights.types ?? [])].join(', ')}.`;
  }
  const only = typeOnly ? undefined : NAMES[from]?.[specifier];
  const extra = only && names.filter((name) => !only.includes(name));
  return extra?.length
    ? `${from} may take only ${only?.join(', ')} from ${specifier}, not ${extra.join(', ')}.`
    : undefined;
}
