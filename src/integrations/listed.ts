/** What the sitemap lists: pages that search engines should keep, as the built pages themselves say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isListed } from '../domain/outlet/listed.ts';

interface Listed {
  /** Learns where the pages are built. */
  watch: AstroIntegration;
  filter: (page: string) => boolean;
}

/** @param base path below the host, with slashes at both ends */
export function listedBelow(base: string): Listed {
  let root = '';
  const isOpen = (address: string): boolean => {
    const file = join(root, address, 'index.html');
    return !existsSync(file) || !readFileSync(file, 'utf8').includes('<meta name="robots" content="noindex"');
  };
  return {
    watch: {
      name: 'listed',
      hooks: {
        'astro:config:done': ({ config }) => {
          root = fileURLToPath(config.outDir);
        },
      },
    },
    filter: (page) => {
      const address = new URL(page).pathname.slice(base.length - 1);
      return isListed(address) && isOpen(address);
    },
  };
}
