/** While editing: every problem of the content is shown over the page, with file, line and cure. */
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent, contentFolder, isError, toOverlay } from '../checks/index.ts';

/** Pause after the last change before checking, milliseconds: editors save in several writes. */
const PAUSE = 150;

export const contentOverlay = (): AstroIntegration => ({
  name: 'content-overlay',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = resolve(contentFolder());
      let broken = false;
      let timer: NodeJS.Timeout | undefined;
      const check = () => {
        const [problem, ...rest] = checkContent(folder).problems.filter(isError);
        if (problem) {
          const { file, line, column, message } = toOverlay(problem);
          const more = rest.length > 0 ? `\n\nЕщё ошибок: ${rest.length}. Все сразу покажет npm run check.` : '';
          const place = `${file}:${line}:${column}`;
          server.ws.send({
            type: 'error',
            err: { message: `${place}\n${message}${more}`, stack: '', id: file, loc: { file, line, column } },
          });
        } else if (broken) server.ws.send({ type: 'full-reload' });
        broken = problem !== undefined;
      };
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(folder)) return;
        clearTimeout(timer);
        timer = setTimeout(check, PAUSE);
      });
    },
  },
});
