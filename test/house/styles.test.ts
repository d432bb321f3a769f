/** Colours stand in one file, every rule in a layer, no style in an attribute. */
import { describe, expect, it } from 'vitest';
import { layerOrder } from '../../src/components/layout/boot.ts';
import { all, readCss, type Block } from './css.ts';
import { RAW_TEXT } from './raw-text.ts';
import { files, parts, places, read } from './tree.ts';

const TOKENS = 'src/styles/tokens.css';

const components = files('src/**/*.astro').map(({ path, text }) => ({ path, ...parts(text) }));
const sheets = [
  ...files('src/**/*.css'),
  ...components.filter(({ styles }) => styles).map(({ path, styles }) => ({ path, text: styles })),
].map(({ path, text }) => ({ path, root: readCss(text) }));

/** A colour written out; system colours, `currentColor` and `transparent` follow the reader's own. */
const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(|(?<![\w-])(?:black|white|silver|gr[ae]y|maroon|red|purple|fuchsia|green|lime|olive|yellow|navy|blue|teal|aqua|orange|pink|brown|gold|violet|indigo|crimson|tan)(?![\w-])/i;

const coloured = (root: Block): string[] =>
  all(root).flatMap(({ head, declarations }) =>
    declarations.filter(([, value]) => COLOUR.test(value)).map((pair) => `${head} { ${pair.join(': ')} }`),
  );

describe('the reader of style sheets', () => {
  const sheet = readCss(
    '/* a { } */ @import "x;{"; @layer base { a:hover, b { color: #FFF; width: calc(1px + (2px)) } } c::before { content: "}" }',
  );

  it('sees blocks, declarations and statements', () => {
    expect(sheet.blocks.map(({ head }) => head)).toEqual(['@layer base', 'c::before']);
    expect(sheet.blocks[0]?.blocks[0]).toMatchObject({
      head: 'a:hover, b',
      declarations: [
        ['color', '#FFF'],
        ['width', 'calc(1px + (2px))'],
      ],
    });
    expect(sheet.declarations[0]?.[0]).toContain('@import');
  });

  it('sees colours', () => {
    const rules = ['#fff', 'rgb(0 0 0)', 'solid red', 'color-mix(in srgb, var(--a), var(--b))'].map(
      (value) => `a { border: ${value} }`,
    );
    expect(coloured(readCss(rules.join(' ')))).toHaveLength(4);
    expect(
      coloured(readCss('a { white-space: nowrap; color: var(--red); fill: currentColor; background: Highlight }')),
    ).toEqual([]);
  });
});

it('colours are written only in the file of tokens', () => {
  const hits = sheets
    .filter(({ path }) => path !== TOKENS)
    .flatMap(({ path, root }) => coloured(root).map((hit) => `${path}: ${hit}`));
  expect(hits).toEqual([]);
  expect(coloured(readCss(read(TOKENS))).length).toBeGreaterThan(70);
});

it('no component writes a colour into its markup, but for the theme colour of the browser', () => {
  const drawn = /(?:fill|stroke|color|stop-color|content|bgcolor)=["{`'][^"}]*#[\da-f]{3,8}\b.*/gi;
  const hits = components.flatMap(({ path, markup }) => places({ path, text: markup }, drawn));
  expect(hits.filter((hit) => !hit.includes('prefers-color-scheme'))).toEqual([]);
  expect(hits.length).toBeGreaterThan(0);
});

it('no element has a style attribute: the policy would block it', () => {
  const attribute = /<[a-z][^<>]*?\s(?:style|define:vars)\s*=.*/gi;
  expect(places({ path: 'x', text: '<p\n  class="a" style="color: red">' }, attribute)).toHaveLength(1);
  expect(components.flatMap(({ path, markup }) => places({ path, text: markup }, attribute))).toEqual([]);
});

it('inline scripts and raw text stand in the files meant for them', () => {
  const raw = components.filter(({ markup }) => /\b(?:is:inline|set:html)\b/.test(markup));
  expect(raw.map(({ path }) => path)).toContain('src/components/layout/BootScript.astro');
  expect(raw.map(({ path }) => path).filter((path) => !RAW_TEXT.includes(path))).toEqual([]);
});

describe('layers', () => {
  const order = layerOrder.replace(/^@layer |;$/g, '').split(',');

  it('are declared before anything else', () => {
    expect(order).toEqual(['tokens', 'base', 'prose', 'parts', 'large', 'print']);
  });

  it.each(sheets)('hold every rule of $path', ({ root }) => {
    const outside = root.blocks.filter(({ head }) => !head.startsWith('@layer ') && head !== '@font-face');
    expect(outside.map(({ head }) => head)).toEqual([]);
    expect(root.declarations).toEqual([]);
  });

  it('are all declared', () => {
    const used = sheets
      .flatMap(({ root }) => root.blocks.map(({ head }) => head))
      .filter((head) => head.startsWith('@layer '));
    const unknown = used.map((head) => head.slice('@layer '.length)).filter((name) => !order.includes(name));
    expect([...new Set(unknown)]).toEqual([]);
  });
});
