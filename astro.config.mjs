// Wiring only: what each part does is written in the part itself.
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { bootHash, layerHash } from './src/components/layout/boot.ts';
import { addresses } from './src/integrations/addresses.ts';
import { attachedFiles } from './src/integrations/attached.ts';
import { codes } from './src/integrations/codes.ts';
import { contentOverlay } from './src/integrations/content-overlay.ts';
import { finishedPages } from './src/integrations/finished-pages.ts';
import { formerPlaces } from './src/integrations/former.ts';
import { offlineCopy } from './src/integrations/offline/index.ts';
import { listedBelow } from './src/integrations/listed.ts';
import { searchChunk } from './src/integrations/search-chunk.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { buildSettings } from './src/integrations/settings.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { unusedRenderer } from './src/integrations/unused-renderer.ts';
import { cacheKey, preparePlugin } from './src/markdown/plugin.ts';

const settings = buildSettings();
const listed = listedBelow(settings.base);

export default defineConfig({
  site: settings.origin,
  base: settings.base,
  trailingSlash: 'always',
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  image: { layout: 'constrained', responsiveStyles: false },
  integrations: [
    mdx(),
    preact(),
    searchIndex(),
    listed.watch,
    sitemap({ filter: listed.filter }),
    formerPlaces(settings.content),
    addresses(settings.base),
    finishedPages(),
    codes(),
    // Loaded only when asked for: a site is built without a browser.
    ...(settings.pdf ? [(await import('./src/integrations/paper.ts')).paper()] : []),
    attachedFiles(settings.content),
    offlineCopy(),
    contentOverlay(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: {
        smartPunctuation: false,
        gfm: { footnotes: { label: 'Примечания', backLabel: 'К тексту, сноска {reference}' } },
      },
      hastPlugins: [preparePlugin(settings.base, settings.glossary), cacheKey(settings.contentDigest)],
    }),
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      // 'wasm-unsafe-eval' is for the WebAssembly of the search engine.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [bootHash] },
      styleDirective: { resources: ["'self'"], hashes: [layerHash] },
    },
  },
  vite: {
    plugins: [plainImports(), searchChunk(), unusedRenderer()],
    define: { __PDF__: String(settings.pdf) },
    // Feature «light-dark()» of Lightning CSS: we do not use it, its fallbacks would weigh on every page.
    css: { lightningcss: { exclude: 1048576 } },
    build: {
      // Scripts stay beside the page: they are cached and keep the HTML small.
      assetsInlineLimit: 0,
      // Nothing to preload: a list of files would be written into the script of every page.
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      target: ['chrome109', 'firefox115', 'safari16.4'],
      rolldownOptions: {
        // Every MDX entry would print this warning; it has no consequence.
        onLog(level, log, handler) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
