/** The archive of `npm run zip`, unpacked as a double click does it: below a folder with a space and Cyrillic letters. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { makeArchive } from '../../src/integrations/archive/make.ts';
import { pack } from '../../src/integrations/archive/pack.ts';
import { DIST } from './pages.ts';

export interface Unpacked {
  zip: Uint8Array;
  folder: string;
  /** Full address of a page: `at('/kak/')`. */
  at: (path: string) => string;
  remove: () => void;
}

export const zipped = async (): Promise<Uint8Array> => pack(await makeArchive(DIST, '/', 'Памятка'));

export async function unpacked(): Promise<Unpacked> {
  const zip = await zipped();
  const folder = join(mkdtempSync(join(tmpdir(), 'pamyatka-zip-')), 'Мои документы');
  for (const [name, content] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return {
    zip,
    folder,
    at: (path) => `${pathToFileURL(folder).href}/pamyatka${path}${path.endsWith('/') ? 'index.html' : ''}`,
    remove: () => rmSync(dirname(folder), { recursive: true }),
  };
}
