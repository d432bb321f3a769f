/** R-C3: what is built can be read by Chrome 109, Firefox 115 and Safari 16.4: no newer syntax in scripts and styles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'rolldown/utils';
import { expect, test } from 'vitest';
import { builtPages, DIST } from '../e2e/pages.ts';

const FLOOR = ['chrome109', 'firefox115', 'safari16.4'];

/** Read by the compiler, but left as it is for any target. */
const NOT_LOWERED = [/\bimport\b[^;]*\bwith\s*\{\s*type\b/, /\bimport\s+(?:defer|source)\b/, /\(\?[ims]+(?:-[ims]+)?:/];

/** A script is old enough when nothing is left to rewrite for the floor. */
function isNewer(code: string): boolean {
  const written = (target: string[] | string): string => transformSync('a.js', code, { target }).code;
  return written(FLOOR) !== written('esnext') || NOT_LOWERED.some((pattern) => pattern.test(code));
}

/** Newer than the floor. A browser drops the whole rule, or the declaration, without a word. */
const NEW_STYLES: [name: string, pattern: RegExp][] = [
  ['nesting', /(?:^|;)\s*&/],
  [':has()', /:has\(/],
  ['light-dark()', /\blight-dark\(/],
  ['oklch(), color-mix()', /\b(?:oklch|oklab|color-mix)\(/],
  ['@scope, @starting-style, @view-transition, @property', /@(?:scope|starting-style|view-transition|property)\b/],
  ['popover', /:popover-open/],
  ['anchor positioning', /\banchor(?:-name|\()/],
];

/**
 * What is lost without each: the ring around the tick's label (the tick has its own), a wider button, less paper, the
 * narrow margin of a small sheet, a small table in one piece.
 */
const ENHANCEMENTS = [
  '.step__done:has(input:focus-visible)',
  '.dock:has(.primary)',
  'body:has(:is(.one__result[data-filled],.district,.courses)) .calc-paper',
  '.calc:not(:has(:is(.one__result[data-filled],.district,.courses)))',
  'body:has(.memo--dense)',
  'table:not(:has(tr:nth-child(9)))',
];

/** Selectors and lists of declarations, in turn. */
const piecesOf = (css: string): string[] => css.split(/[{}]/).map((piece) => piece.trim());

const newStyles = (css: string): string[] =>
  piecesOf(css)
    .filter((piece) => !ENHANCEMENTS.includes(piece))
    .flatMap((piece) =>
      NEW_STYLES.filter(([, pattern]) => pattern.test(piece)).map(([name]) => `${name}: ${piece.slice(0, 100)}`),
    );

test('скрипты написаны языком, который понимают старые браузеры', () => {
  const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => isNewer(readFileSync(join(DIST, name), 'utf8')))).toEqual([]);
});

test('в стилях нет того, чего не знают старые браузеры', () => {
  const sheets = new Set(
    builtPages().flatMap(({ html }) => [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css)),
  );
  expect(sheets.size).toBeGreaterThan(5);
  expect([...new Set([...sheets].flatMap(newStyles))]).toEqual([]);
});

test('сама проверка видит новый язык', () => {
  const scripts = [
    'using x = y()',
    'const r = /[a--b]/v',
    'import a from "b" with { type: "json" }',
    '/(?i:a)/.test(b)',
  ];
  expect(scripts.filter((code) => !isNewer(code))).toEqual([]);
  expect(isNewer('const { a, ...b } = c ?? d?.e; class F { static #g = 1; static { h(); } }')).toBe(false);
  const styles = [
    'a{color:red;&:hover{color:blue}}',
    'a:has(b){c:d}',
    'a{color:light-dark(#000,#fff)}',
    '@scope (a){b{c:d}}',
  ];
  expect(styles.filter((css) => newStyles(css).length === 0)).toEqual([]);
  expect(newStyles('@media (width<=30em){a:where(.b,.c){color:var(--x)}}')).toEqual([]);
});
