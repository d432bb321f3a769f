/** Imports go one way. The walker is tried on samples first: a blind walker finds nothing wrong. */
import { describe, expect, it } from 'vitest';
import { EXCEPTIONS, fault, LAYERS, layerOf, type Use } from './directions.ts';
import { importsOf } from './imports.ts';
import { files, read } from './tree.ts';

const value = (specifier: string, ...names: string[]): Use => ({ specifier, typeOnly: false, names });
const type = (specifier: string): Use => ({ specifier, typeOnly: true, names: [] });
const specifiers = (path: string, text: string) => importsOf({ path, text }).map(({ specifier }) => specifier);

describe('the walker', () => {
  it('sees every form of an import in code', () => {
    const code = `import a, { b } from './1.ts'; import type { C } from './2.ts'; import { type D } from './3.ts';
      export * from './4.ts'; export { e } from './5.ts'; import './6.ts'; const f = await import('./7.ts');
      let g: import('./8.ts').G;`;
    const uses = importsOf({ path: 'src/x.ts', text: code });
    expect(uses.map(({ specifier }) => specifier)).toEqual(
      ['1', '2', '3', '4', '5', '6', '7', '8'].map((n) => `./${n}.ts`),
    );
    expect(uses.filter(({ typeOnly }) => typeOnly).map(({ specifier }) => specifier)).toEqual([
      './2.ts',
      './3.ts',
      './8.ts',
    ]);
    expect(uses[0]?.names).toEqual(['default', 'b']);
  });

  it('sees the code, the scripts and the styles of a component', () => {
    const text = `---\nimport A from './1.astro';\n---\n<A />\n<script>\n  import './2.ts';\n</script>\n<style>@import './3.css';</style>\n`;
    expect(specifiers('src/x.astro', text)).toEqual(['./1.astro', './2.ts', './3.css']);
  });

  it('sees imports of MDX and of styles', () => {
    expect(specifiers('content/x.mdx', 'Text\n\nimport A from "../../src/a.astro"\n')).toEqual(['../../src/a.astro']);
    expect(specifiers('src/x.css', "@import url('./a.css');")).toEqual(['./a.css']);
  });
});

describe('the table', () => {
  it('tells the layer of a file', () => {
    expect(layerOf('src/domain/guide/guide.ts')).toBe('domain');
    expect(layerOf('src/strings.ts')).toBe('strings');
    expect(layerOf('src/content.config.ts')).toBe('content.config');
    expect(layerOf('src/domain/guide/guide.test.ts')).toBe('test');
    expect(layerOf('astro.config.mjs')).toBe('astro.config');
  });

  it.each([
    ['src/domain/guide/guide.ts', value('../../queries/guides.ts')],
    ['src/domain/guide/guide.ts', value('../../schemas/tools.ts')],
    ['src/domain/guide/guide.ts', value('node:fs')],
    ['src/components/guide/Step.astro', value('../../queries/guides.ts')],
    ['src/checks/structure/x.ts', value('../../markdown/prepare.ts')],
    ['src/schemas/guide.ts', value('astro:content')],
    ['src/pages/index.astro', value('astro:content', 'getCollection')],
    ['src/pages/index.astro', value('astro:content', '*')],
    ['content/guides/x/index.mdx', value('../../../src/components/page/Notice.astro')],
  ])('%s may not use %o', (path, use) => expect(fault(path, use)).toBeTruthy());

  it.each([
    ['src/domain/guide/guide.ts', type('../../schemas/tools.ts')],
    ['src/domain/guide/guide.ts', value('../dates/format.ts')],
    ['src/checks/structure/x.ts', value('../markdown/nodes.ts')],
    ['src/pages/index.astro', value('astro:content', 'render')],
    ['src/domain/guide/guide.test.ts', value('vitest')],
  ])('%s may use %o', (path, use) => expect(fault(path, use)).toBeUndefined());

  it('names only layers that exist', () => {
    const named = Object.values(LAYERS).flatMap(({ layers }): readonly string[] => layers);
    expect(named.filter((layer) => !(layer in LAYERS))).toEqual([]);
  });

  it('has no exception that nobody needs', () => {
    const needed = ([path]: [string, unknown]) =>
      importsOf({ path, text: read(path) }).some((use) => fault(path, use, {}));
    const idle = Object.entries(EXCEPTIONS).filter((exception) => !needed(exception));
    expect(idle).toEqual([]);
  });
});

describe('the house', () => {
  const all = files('src/**/*.{ts,tsx,astro,css}', 'scripts/**/*.{ts,mjs}', 'content/**/*.mdx', 'astro.config.mjs');

  it('has a layer for every file', () => {
    const homeless = all.filter(({ path }) => layerOf(path) !== 'test' && !(String(layerOf(path)) in LAYERS));
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  it('imports one way', () => {
    const faults = all.flatMap((file) =>
      importsOf(file).map((use) => [file.path, use.specifier, fault(file.path, use)]),
    );
    expect(faults.length).toBeGreaterThan(all.length / 2);
    expect(faults.filter(([, , message]) => message).map((parts) => parts.join(' — '))).toEqual([]);
  });
});
