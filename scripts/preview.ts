/** `npm run preview`: serves `dist/` and prints the address. PORT chooses another port. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { preview } from 'astro';
import { buildSettings } from '../src/integrations/settings.ts';

const { base, outDir } = buildSettings();
const port = Number(process.env['PORT'] ?? 4321);

function stop(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Whether something already listens there: without this the server would quietly take another port. */
const isBusy = (): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(true));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(false)));
  });

if (!Number.isInteger(port) || port < 1 || port > 65_535)
  stop(`PORT=${process.env['PORT']}: порт — это число от 1 до 65535. Например: PORT=4322 npm start`);
if (!existsSync(outDir)) stop(`Нет папки ${outDir}/. Сначала соберите сайт: npm run build`);
if (await isBusy())
  stop(`Порт ${port} занят другой программой. Остановите её или выберите другой: PORT=${port + 1} npm start`);

await preview({ server: { port, host: 'localhost' }, logLevel: 'error' });
process.stdout.write(`Сайт открыт: http://localhost:${port}${base}\nОстановить: Ctrl+C\n`);
