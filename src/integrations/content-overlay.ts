/** While editing: the first problem of the content is shown over the page, with file, line and cure. */
import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent, contentFolder, isEditingError, toOverlay } from '../checks/index.ts';

/** Pause after the last change before checking, milliseconds: editors save in several writes. */
const PAUSE = 150;
/** A reloaded page shows Astro's own error first; ours comes over it, milliseconds. */
const AFTER_RELOAD = 400;

/** What Vite's overlay shows, or nothing when the content is in order. */
function message(folder: string) {
  const [problem, ...rest] = checkContent(folder).problems.filter(isEditingError);
  if (!problem) return undefined;
  const { file, line, column, message: text } = toOverlay(problem);
  const more = rest.length > 0 ? `\n\nЕщё ошибок: ${rest.length}. Все сразу покажет npm run check.` : '';
  return {
    type: 'error' as const,
    err: { message: `${file}:${line}:${column}\n${text}${more}`, stack: '', id: file, loc: { file, line, column } },
  };
}

export const contentOverlay = (): AstroIntegration => ({
  name: 'content-overlay',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = resolve(contentFolder());
      let current: ReturnType<typeof message>;
      let timer: NodeJS.Timeout | undefined;
      const show = () => {
        if (current) server.ws.send(current);
      };
      const check = () => {
        const wasBroken = current !== undefined;
        current = message(folder);
        if (current) show();
        else if (wasBroken) server.ws.send({ type: 'full-reload' });
      };
      server.ws.on('connection', () => setTimeout(show, AFTER_RELOAD));
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(folder)) return;
        clearTimeout(timer);
        timer = setTimeout(check, PAUSE);
      });
    },
  },
});
