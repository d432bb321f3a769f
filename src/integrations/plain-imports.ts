/**
 * Vite wraps every dynamic import into a helper that preloads style sheets and modules, and gives it a list of
 * them. We have neither to preload: the helper only imports, the list goes. It and the bundler's own helper would
 * be files of a hundred bytes that cost every reader a round trip, so they are put into the files that use them.
 */
import type { ViteUserConfig } from 'astro';

const HELPER = '\0vite/preload-helper.js';
const HELPERS = [HELPER, '\0rolldown/runtime.js'];

const LIST = /^const __vite__mapDeps=.*\n/;
const LISTED = /,__vite__mapDeps\(\[[\d,]*\]\)/g;
const EXPORTS = /export\{([^}]*)\};?\s*$/;
const IMPORT = /import\{([^}]*)\}from"\.\/([^"]+)";/g;

/** «a as b,c» → [[a, b], [c, c]]. */
const pairs = (names: string): [string, string][] =>
  names.split(',').map((name) => {
    const [own = '', other = own] = name.split(' as ');
    return [own, other];
  });

/** The code of a helper's file as an expression: an object with what it exports. */
export function helperExpression(code: string): string {
  const names = EXPORTS.exec(code)?.[1];
  if (names === undefined) throw new Error('Служебный файл сборщика записан в незнакомом виде: сверьте версию Vite.');
  const given = pairs(names).map(([own, other]) => `${other}:${own}`);
  return `(()=>{${code.replace(EXPORTS, '')}return{${given.join()}}})()`;
}

/**
 * A chunk without lists to preload, with helpers in place of their imports.
 * @param helpers file name → expression
 */
export function withoutHelpers(code: string, helpers: ReadonlyMap<string, string>): string {
  return code
    .replace(LIST, '')
    .replace(LISTED, '')
    .replace(IMPORT, (whole, names: string, file: string) => {
      const helper = helpers.get(file);
      return helper === undefined
        ? whole
        : `const{${pairs(names)
            .map(([own, local]) => `${own}:${local}`)
            .join()}}=${helper};`;
    });
}

export const plainImports = (): NonNullable<ViteUserConfig['plugins']>[number] => ({
  name: 'plain-imports',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const isHelper = ({ moduleIds }: { moduleIds: string[] }): boolean =>
        moduleIds.length > 0 && moduleIds.every((id) => HELPERS.includes(id));
      const helpers = new Map(
        chunks.filter(isHelper).map(({ fileName, code }) => [fileName.split('/').at(-1) ?? '', helperExpression(code)]),
      );
      for (const chunk of chunks) {
        if (isHelper(chunk)) Reflect.deleteProperty(bundle, chunk.fileName);
        else chunk.code = withoutHelpers(chunk.code, helpers);
      }
    },
  },
});
