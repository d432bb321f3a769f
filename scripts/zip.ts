/** `npm run zip`: makes an archive of `dist/` that opens from a folder by double click, without a server. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArchive } from '../src/integrations/archive/make.ts';
import { pack } from '../src/integrations/archive/pack.ts';
import { buildSettings } from '../src/integrations/settings.ts';

const { base, outDir } = buildSettings();
const file = process.env['PAMYATKA_ZIP'] ?? 'pamyatka-offline.zip';

if (!existsSync(join(outDir, 'index.html'))) {
  process.stderr.write(`Нет папки ${outDir}/. Сначала соберите сайт: npm run build\n`);
  process.exit(1);
}
const [, title = ''] =
  /<meta property="og:site_name" content="([^"]*)"/.exec(readFileSync(join(outDir, 'index.html'), 'utf8')) ?? [];
const zip = pack(await makeArchive(outDir, base, title));
writeFileSync(file, zip);
process.stdout.write(`Готово: ${file}, ${(zip.length / 1e6).toFixed(1)} МБ. Распакуйте и откройте index.html.\n`);
