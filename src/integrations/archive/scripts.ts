/** Modules of a built site → one classic script per kind of page: a file may not load modules. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const LOCAL = fileURLToPath(new URL('../../components/archive/local.ts', import.meta.url));
const TARGET = ['chrome109', 'firefox115', 'safari16.4'];
const ENTRY = 'archive-entry';

/** What the archive's own script offers instead of the browser's. */
const INSTEAD = 'const fetch = archive.fetch, Worker = archive.Worker;';

/** @param intro stands inside of the function that holds the script */
async function classic(code: string, intro = ''): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    onLog: (_level, { message }) => {
      throw new Error(message);
    },
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? code : undefined),
      },
    ],
    transform: { target: TARGET, define: { 'import.meta.url': 'document.baseURI' } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false, intro });
  await bundle.close();
  return output[0].code;
}

const importing = (files: readonly string[]): string =>
  files.map((file) => `import ${JSON.stringify(file)};`).join('\n');

/** The script that comes first on every page. */
export const localScript = (): Promise<string> => classic(importing([LOCAL]));

/** The modules as one script. */
export const pageScript = (folder: string, modules: readonly string[]): Promise<string> =>
  classic(importing(modules.map((file) => resolve(folder, file))), INSTEAD);

/** Workers as texts, by their names. */
export async function workerScript(folder: string, names: readonly string[]): Promise<string> {
  const codes: Record<string, string> = {};
  for (const name of names)
    codes[name.split('/').at(-1) ?? ''] = await classic(readFileSync(resolve(folder, name), 'utf8'));
  return `archive.keepWorkers(${JSON.stringify(codes)});`;
}
