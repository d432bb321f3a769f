/** `npm run dev`: the site for editing. Content with errors is reported first, and again after every change. */
import { watch } from 'node:fs';
import { dev } from 'astro';
import { checkContent, contentFolder, formatReport, isEditingError } from '../src/checks/index.ts';
import { buildSettings } from '../src/integrations/settings.ts';

const folder = contentFolder();
const { base } = buildSettings();

/** Prints the problems. @returns whether there are errors */
function report(): boolean {
  const { problems, files } = checkContent(folder);
  process.stdout.write(formatReport(problems, files));
  return problems.some(isEditingError);
}

/** Astro does not start on invalid content: wait until it is mended. */
async function mended(): Promise<void> {
  while (report()) {
    process.stdout.write('Исправьте ошибки: сервер запустится сам.\n');
    await new Promise<void>((resolve) => {
      const watcher = watch(folder, { recursive: true }, () => {
        watcher.close();
        setTimeout(resolve, 200);
      });
    });
  }
}

await mended();
const { address } = await dev({ server: { port: Number(process.env['PORT'] ?? 4321) }, logLevel: 'error' });
process.stdout.write(`Сайт для правки: http://localhost:${address.port}${base}\nОстановить: Ctrl+C\n`);
