/** No English of zod, YAML or the MDX parser reaches an editor, whatever is wrong. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mdxAdvice } from '../../src/checks/markdown/mdx-messages.ts';
import { yamlAdvice } from '../../src/checks/read/yaml-messages.ts';
import type { Entry, Path } from '../../src/checks/read/entry.ts';
import { checkSchema } from '../../src/checks/structure/schema.ts';
import { checkContent, type Problem } from '../../src/checks/index.ts';
import { checkEdited, FIXTURES, withContent } from './broken.ts';

const ENGLISH =
  /\b(invalid|expected|unexpected|received|required|must|should|input|unrecognized|undefined|string|object|array)\b/i;

/** Text without what an editor wrote: quotations and names of fields. */
const ours = (text: string): string =>
  text.replace(/«[^»]*»/g, '').replace(/здесь бывают: .*|начните с одного из: .*|напишите одно из: .*/, '');

function expectRussian(problems: Iterable<Pick<Problem, 'message' | 'fix'>>): void {
  for (const { message, fix } of problems)
    for (const text of [message, fix]) {
      expect(text).toMatch(/[а-яё]/i);
      expect(ours(text)).not.toMatch(ENGLISH);
    }
}

/** Ways to every value of a piece of data. */
function* pathsOf(data: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data))
    yield* pathsOf(value, [...path, Array.isArray(data) ? Number(key) : key]);
}

/** A copy of the data with another value in one place. */
function replaced(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = structuredClone(data) as Record<string | number, unknown>;
  copy[step] = replaced(copy[step], rest, value);
  return copy;
}

const WRONG = [
  undefined,
  null,
  '',
  ' ',
  'нет',
  'x'.repeat(9000),
  0,
  -1,
  1.5,
  1e9,
  NaN,
  true,
  [],
  [null],
  {},
  { x: 1 },
  new Date(0),
];

describe('schemas', () => {
  const { entries } = checkContent(join(FIXTURES, 'good-base'), 'content');

  it.each([...new Set(entries.map(({ collection }) => collection))])(
    'refuse every wrong value of %s in Russian',
    (collection) => {
      const entry = entries.find((candidate) => candidate.collection === collection) as Entry;
      let refusals = 0;
      for (const path of pathsOf(entry.data))
        for (const value of WRONG) {
          const problems = [...checkSchema({ ...entry, data: replaced(entry.data, path, value) })];
          expectRussian(problems);
          refusals += problems.length;
        }
      expect(refusals).toBeGreaterThan(20);
    },
  );
});

describe('parsers', () => {
  it('that say something unknown are still answered in Russian', () => {
    expectRussian(
      [yamlAdvice('IMPOSSIBLE', 'Something new', 'a: b'), mdxAdvice('Something new', 'x')].map(([message, fix]) => ({
        message,
        fix,
      })),
    );
  });

  it.each([
    'a: b: c',
    '\ta: 1',
    'a: "b',
    "a: 'b",
    "a: 'it's'",
    'a: [b',
    'a: {b',
    'a: *b',
    'a: &b c',
    'a: !b c',
    'a: @b',
    'a: %b',
    'a: `b`',
    'a: {{b}} c',
    'a: - b',
    'a:\n  - b\n - c',
    'a: b\n  c: d',
    'a: "\\q"',
    'a: 1\nb:c',
    'a: 1\n---\nb: 2',
    '- a\nb: 1',
    'a: |\n  x\n y',
    '? [a]\n: b',
    'a: "b" c',
    'a: [b] c',
  ])('refuse the YAML %j in Russian', (yaml) => {
    const { problems } = checkEdited([{ file: 'acts/gost-1.yaml', create: `${yaml}\n` }]);
    expect(problems[0]?.code).toBe('yaml-syntax');
    expectRussian(problems);
  });

  it.each([
    'a <5',
    '<Notice>',
    'a\n\n</Notice>',
    '{',
    'a {b c}',
    '<!-- a -->',
    '<a.b',
    '<Notice kind=>',
    '<Notice kind={>',
    '<5>',
    '<б',
    '<Notice kind="a>',
    '<Notice>\na </Notice>',
    '<a href=x>',
    '<https://a.ru>',
    '<Notice>a</Diagram>',
    '<x {..a}/>',
    '<b',
    '<=5',
    'a</b',
    '<Notice kind="info"',
    '<Diagram id="put-kolesa">',
  ])('refuse the text %j in Russian', (text) => {
    const { problems } = checkEdited([
      { file: 'articles/kolesa/index.mdx', find: 'Колесо держит', write: `${text}\n\nКолесо держит` },
    ]);
    expect(problems.map(({ code }) => code)).toContain('mdx-syntax');
    expectRussian(problems);
  });
});

describe('spoiled files', () => {
  const JUNK = [
    '<',
    '{',
    '}',
    '\t',
    '\n---\n',
    '"',
    "'",
    '[',
    ']',
    '*',
    '&x',
    '- ',
    '# ',
    '\u0000',
    '😀',
    '\r\n',
    '| a |',
    '](',
    '<Notice>',
    '{{a}}',
    '~',
    '\ufeff',
    ': ',
    '!x ',
    '>',
    '|',
    '\\',
  ];

  /** The same «random» numbers in every run. */
  function generator(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648;
    };
  }

  function spoil(text: string, random: () => number): string {
    const at = Math.floor(random() * text.length);
    const kind = random();
    if (kind < 0.6) return text.slice(0, at) + (JUNK[Math.floor(random() * JUNK.length)] as string) + text.slice(at);
    return text.slice(0, at) + (kind < 0.8 ? text.slice(at + Math.floor(random() * 30)) : '');
  }

  it('never lead to an exception or to a place outside the file', { timeout: 60_000 }, () => {
    const random = generator(7);
    for (let run = 0; run < 60; run += 1)
      withContent([], (dir) => {
        const files = readdirSync(dir, { recursive: true })
          .map(String)
          .filter((path) => /\.(yaml|mdx?|lock)$/.test(path))
          .sort();
        for (let n = 0; n < 3; n += 1) {
          const path = join(dir, files[Math.floor(random() * files.length)] as string);
          writeFileSync(path, spoil(readFileSync(path, 'utf8'), random));
        }
        const { problems } = checkContent(dir, 'content');
        expectRussian(problems);
        for (const { line, column } of problems) expect(line > 0 && column > 0).toBe(true);
      });
  });
});
