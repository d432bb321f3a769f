/**
 * Astro builds the browser half of every renderer, asked for or not. Ours is never asked for: the island
 * hydrates itself. Its file, and what only it imports, would lie in the site unread.
 */
import type { ViteUserConfig } from 'astro';

const RENDERER = /\/@astrojs\/preact\/dist\/client\.js$/;

export const unusedRenderer = (): NonNullable<ViteUserConfig['plugins']>[number] => ({
  name: 'unused-renderer',
  generateBundle(_, bundle) {
    const chunks = () => Object.values(bundle).filter((file) => file.type === 'chunk');
    const drop = (fileName: string) => Reflect.deleteProperty(bundle, fileName);
    for (const { fileName, facadeModuleId } of chunks()) if (RENDERER.test(facadeModuleId ?? '')) drop(fileName);
    const used = new Set(chunks().flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]));
    for (const { fileName, isEntry } of chunks()) if (!isEntry && !used.has(fileName)) drop(fileName);
  },
});
