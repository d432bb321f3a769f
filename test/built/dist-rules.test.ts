/** Each rule about a built site: a broken fixture whose whole report is under snapshot. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST_SEVERITIES, type DistCode } from '../../src/checks/dist/codes.ts';
import { formatDistReport, readPlace } from '../../src/checks/dist/index.ts';
import { checkEditedDist, DIST_FIXTURES, distEditsOf, PLACE } from './broken-dist.ts';

const codes = (Object.keys(DIST_SEVERITIES) as DistCode[]).filter((code) => code.startsWith('dist-'));

describe.each(codes)('%s', (code) => {
  const problems = checkEditedDist(distEditsOf(code));

  it('is found in its fixture, with this report', async () => {
    expect(problems.map((problem) => problem.code)).toContain(code);
    await expect(formatDistReport(problems)).toMatchFileSnapshot(join(DIST_FIXTURES, code, 'report.txt'));
  });

  it('is the only thing found there', () => {
    expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
  });

  it('is said in Russian, with a cure', () => {
    for (const { message, fix } of problems) {
      expect(message).toMatch(/[а-яё]{2}/i);
      expect(fix).toMatch(/[а-яё]{2}/i);
    }
  });
});

describe('the catalogue', () => {
  it('has no fixture without a code', () => {
    const fixtures = readdirSync(DIST_FIXTURES).filter((name) => name !== 'good');
    expect(fixtures.sort()).toEqual([...codes].sort());
  });

  it('finds nothing in the good site', () => {
    expect(checkEditedDist([])).toEqual([]);
  });

  it('learns from the home page where the site is published', () => {
    expect(readPlace(join(DIST_FIXTURES, 'good'))).toEqual(PLACE);
  });
});
