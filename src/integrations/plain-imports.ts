/**
 * Vite wraps every dynamic import into a helper that preloads style sheets and modules. We have neither
 * to preload, and the helper would weigh a kilobyte on every page: this one only imports.
 */
import type { ViteUserConfig } from 'astro';

const HELPER = '\0vite/preload-helper.js';

export const plainImports = (): NonNullable<ViteUserConfig['plugins']>[number] => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
});
