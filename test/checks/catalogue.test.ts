/** Each code: a broken fixture whose whole report is under snapshot, and a paragraph for editors. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SEVERITIES, type Code } from '../../src/checks/codes.ts';
import { formatReport, isError } from '../../src/checks/index.ts';
import { checkEdited, editsOf, FIXTURES } from './broken.ts';

const codes = Object.keys(SEVERITIES) as Code[];
const readme = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');

describe.each(codes)('%s', (code) => {
  it('is found in its fixture, with this report', async () => {
    const { problems, files } = checkEdited(editsOf(code));
    expect(problems.map((problem) => problem.code)).toContain(code);
    await expect(formatReport(problems, files)).toMatchFileSnapshot(join(FIXTURES, 'broken', code, 'report.txt'));
  });

  it('says what is wrong and what to write, in Russian', () => {
    for (const { message, fix } of checkEdited(editsOf(code)).problems) {
      expect(message).toMatch(/[а-яё]/i);
      expect(fix).toMatch(/[а-яё]/i);
    }
  });

  it('has a paragraph in content/README.md', () => {
    const [, paragraph = ''] = readme.split(`#### ${code}\n`);
    expect(paragraph.split('\n#')[0]?.trim().length).toBeGreaterThan(60);
  });

  it('is of the severity that the README tells', () => {
    const [, paragraph = ''] = readme.split(`#### ${code}\n`);
    const isWarning = paragraph.trimStart().startsWith('Предупреждение.');
    expect(isWarning).toBe(SEVERITIES[code] === 'warning');
  });
});

describe('the catalogue', () => {
  it('has no fixture and no paragraph without a code', () => {
    const fixtures = readdirSync(join(FIXTURES, 'broken')).filter((name) => existsSync(join(FIXTURES, 'broken', name, 'edits.yaml')));
    expect(fixtures.sort()).toEqual([...codes].sort());
    expect([...readme.matchAll(/^#### ([a-z-]+)$/gm)].map((match) => match[1]).sort()).toEqual([...codes].sort());
  });

  it('finds nothing in the good base', () => {
    expect(checkEdited([]).problems).toEqual([]);
  });

  it('finds in a fixture little but its own code', () => {
    const strangers = codes.flatMap((code) =>
      checkEdited(editsOf(code)).problems.filter((problem) => problem.code !== code && isError(problem)).map((problem) => `${code}: ${problem.code}`),
    );
    expect([...new Set(strangers)]).toMatchInlineSnapshot();
  });
});
