/** Each code: a broken fixture whose whole report is under snapshot, and a paragraph for editors. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SEVERITIES, type Code } from '../../src/checks/codes.ts';
import { formatReport, isError, type Result } from '../../src/checks/index.ts';
import { checkEdited, editsOf, FIXTURES } from './broken.ts';

const BROKEN = join(FIXTURES, 'broken');
const codes = Object.keys(SEVERITIES) as Code[];
const readme = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');

const results = new Map<Code, Result>();

function resultOf(code: Code): Result {
  const result = results.get(code) ?? checkEdited(editsOf(code));
  results.set(code, result);
  return result;
}

/** What the README says of a code. */
const paragraphOf = (code: Code): string => (readme.split(`#### ${code}\n`)[1] ?? '').split('\n#')[0]?.trim() ?? '';

describe.each(codes)('%s', (code) => {
  it('is found in its fixture, with this report', async () => {
    const { problems, files } = resultOf(code);
    expect(problems.map((problem) => problem.code)).toContain(code);
    await expect(formatReport(problems, files)).toMatchFileSnapshot(join(BROKEN, code, 'report.txt'));
  });

  it('says what is wrong and what to write, in Russian', () => {
    for (const { message, fix } of resultOf(code).problems) {
      expect(message).toMatch(/[а-яё]/i);
      expect(fix).toMatch(/[а-яё]/i);
    }
  });

  it('has a paragraph in content/README.md that tells its severity', () => {
    expect(paragraphOf(code).length).toBeGreaterThan(60);
    expect(paragraphOf(code).startsWith('Предупреждение.')).toBe(SEVERITIES[code] === 'warning');
  });
});

describe('the catalogue', () => {
  it('has no fixture and no paragraph without a code', () => {
    const fixtures = readdirSync(BROKEN).filter((name) => existsSync(join(BROKEN, name, 'edits.yaml')));
    expect(fixtures.sort()).toEqual([...codes].sort());
    expect([...readme.matchAll(/^#### ([a-z-]+)$/gm)].map((match) => match[1]).sort()).toEqual([...codes].sort());
  });

  it('finds nothing in the good base', () => {
    expect(checkEdited([]).problems).toEqual([]);
  });

  it('finds in a fixture little but its own code', { timeout: 60_000 }, () => {
    const strangers = codes.flatMap((code) =>
      resultOf(code)
        .problems.filter((problem) => problem.code !== code && isError(problem))
        .map((problem) => `${code}: ${problem.code}`),
    );
    expect([...new Set(strangers)]).toMatchInlineSnapshot(`
      [
        "slug: permalink-new",
        "permalink-lost: permalink-new",
      ]
    `);
  });
});
