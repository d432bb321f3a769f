/** Names and sizes of files, and what may not stand in them. */
import { describe, expect, it } from 'vitest';
import { LIMITS, type Limit } from './limits.ts';
import { files, parts, places, read, type File } from './tree.ts';

const code = files('src/**/*.{ts,tsx,astro,css}', 'scripts/**/*.{ts,mjs}', 'test/**/*.ts', '*.{ts,mjs}');

const count = (text: string): number => text.trimEnd().split('\n').length;

/** Lines of a file that its limit counts. */
function length({ text }: File, part: Limit['part']): number {
  if (part === 'code of the page') return count(parts(text).front);
  if (part === 'all but styles') return count(parts(text).front) + count(parts(text).markup);
  return count(text);
}

describe('every file', () => {
  it('is no longer than its limit', () => {
    const long = code.flatMap((file) => {
      const limit = LIMITS.find(({ files: which }) => which.test(file.path));
      const lines = limit ? length(file, limit.part) : 0;
      return limit && lines > limit.lines ? [`${file.path}: ${lines} > ${limit.lines} (${limit.because})`] : [];
    });
    expect(long).toEqual([]);
  });

  it('lies in a folder that is named after its subject', () => {
    const folders = code.map(({ path }) => path.split('/').slice(0, -1));
    const vague = folders.filter((names) =>
      names.some((name) => /^(utils?|helpers?|common|lib|misc|shared)$/.test(name)),
    );
    expect([...new Set(vague.map((names) => names.join('/')))]).toEqual([]);
  });

  it('is finished: what is to be done stands in the tracker', () => {
    expect(code.flatMap((file) => places(file, /\b(?:TO{1}DO|FIX{1}ME|HA{1}CK|X{3})\b.*/g))).toEqual([]);
  });

  it('gives a reason wherever it silences a tool', () => {
    const silenced = /^.*(?:eslint-disable|@ts-expect-error|prettier-ignore|v8 ignore)(?!.*(?: -- |: )\S).*$/gm;
    expect(places({ path: 'x', text: '// eslint-disable-next-line no-empty' }, silenced)).toHaveLength(1);
    expect(
      code.filter(({ path }) => !path.startsWith('test/house/')).flatMap((file) => places(file, silenced)),
    ).toEqual([]);
  });
});

it('formatting leaves the spaces of the pages alone: Prettier is told how Astro treats them', () => {
  const { astroCompressHTML } = JSON.parse(read('.prettierrc.json')) as { astroCompressHTML?: string };
  const [, compress = "'jsx'"] = /compressHTML: ([^,]+),/.exec(read('astro.config.mjs')) ?? [];
  expect(astroCompressHTML).toBe({ true: 'html', false: 'none', "'jsx'": 'jsx' }[compress]);
});

it('no test is skipped or runs alone', () => {
  const tests = files('src/**/*.test.ts', 'test/**/*.test.ts');
  expect(tests.length).toBeGreaterThan(10);
  const skips = /\b(?:it|test|describe|bench)\.(?:skip|only|todo|fails|skipIf|runIf)\b.*/g;
  expect(places({ path: 'x', text: `it${'.'}skip('…')` }, skips)).toHaveLength(1);
  expect(tests.flatMap((file) => places(file, skips))).toEqual([]);
});

it('a test that builds the site or runs a command has nothing beside it: its name says so', () => {
  const busy = /\bbuild(?:Site|Moved|Command)\(|\b(?:spawn|exec|fork)(?:File)?(?:Sync)?\(process\./;
  const runners = files('test/{built,e2e}/**/*.test.ts').filter(({ text }) => busy.test(text));
  expect(runners.length).toBeGreaterThan(5);
  expect(runners.map(({ path }) => path).filter((path) => !path.endsWith('.alone.test.ts'))).toEqual([]);
});
