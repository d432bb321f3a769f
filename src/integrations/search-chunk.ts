/**
 * What a first answer needs travels as one file: left alone, the bundler would cut it into ten small ones, and
 * on a slow line every chain of imports costs a round trip. What comes later or is needed elsewhere stays apart.
 */
import type { ViteUserConfig } from 'astro';

/** With all that it imports. */
const FIRST_ANSWER = /\/src\/components\/search\/sheet\.ts$/;
/** Other scripts need them too: kept apart here, plain-imports.ts puts them into each file that uses them. */
const SHARED = /preload-helper|rolldown\/runtime/;

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
