/**
 * What a first answer needs travels as one file: left alone, the bundler would cut it into ten small ones, and
 * on a slow line every chain of imports costs a round trip. What comes later or is needed elsewhere stays apart.
 */
import type { ViteUserConfig } from 'astro';

const LATER = 'opener|page|engine|filters|marking';
const FIRST_ANSWER = new RegExp(
  `/src/(?:domain/search/(?!full-text|pagefind)|components/search/(?!${LATER}))[^?]*\\.(?:ts|css\\?inline)$`,
);
/** Imported by what a first answer needs, but by other scripts as well. */
const SHARED = /preload-helper/;

export const searchChunk = (): NonNullable<ViteUserConfig['plugins']>[number] => ({
  name: 'search-chunk',
  applyToEnvironment: ({ name }) => name === 'client',
  outputOptions: (options) => ({
    ...options,
    codeSplitting: {
      groups: [
        { name: 'search', test: FIRST_ANSWER, priority: 1 },
        { name: 'import', test: SHARED, priority: 2 },
      ],
    },
  }),
});
