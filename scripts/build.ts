/**
 * `npm run build`: checks the content, builds into a temporary folder, verifies it and only then
 * puts it in the place of `dist/`. A good build is never replaced by a broken or half-written one.
 */
import { rename, rm } from 'node:fs/promises';
import { build } from 'astro';
import { checkContent, contentFolder, formatReport, isError, lostAddresses } from '../src/checks/index.ts';
import { hostingFolder, writeHosting } from '../src/integrations/hosting.ts';
import { buildSettings } from '../src/integrations/settings.ts';
import { verify } from './verify.ts';

const { outDir, base } = buildSettings();
const fresh = `${outDir}.new`;
const old = `${outDir}.old`;

function stop(message: string): never {
  process.stderr.write(`\n${message} Папка ${outDir}/ осталась прежней.\n`);
  process.exit(1);
}

const content = checkContent(contentFolder());
const { problems, files } = content;
process.stdout.write(formatReport(problems, files));
if (problems.some(isError)) stop('Содержание с ошибками: сборка не начата.');

await rm(fresh, { recursive: true, force: true });
await build({ outDir: fresh, logLevel: 'error' }).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  stop('Сборка не удалась.');
});
if (!verify(fresh)) stop('Собранные страницы с ошибками.');

await rm(old, { recursive: true, force: true });
await rename(outDir, old).catch(() => undefined);
await rename(fresh, outDir);
await rm(old, { recursive: true, force: true });
writeHosting(outDir, base, lostAddresses(content));
process.stdout.write(`Готово: ${outDir}/, для сервера: ${hostingFolder(outDir)}/\n`);
