/** After everything else that changes pages: the worker, the packs, the number of the release on each page. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeOffline } from './write.ts';

export const offlineCopy = (): AstroIntegration => ({
  name: 'offline-copy',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { items, bytes } = await writeOffline(fileURLToPath(dir), process.env['PAMYATKA_OFFLINE'] !== 'off');
      logger.info(items === 0 ? 'switched off' : `${items} files, ${Math.round(bytes / 1000)} KB`);
    },
  },
});
