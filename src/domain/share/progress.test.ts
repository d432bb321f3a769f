import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProgress } from './progress-link.ts';
import { PROGRESS, progressFragment } from './progress.ts';

const STEPS = ['rama', 'koleso', 'cep-2'];

it('what is written is read', () => {
  fc.assert(
    fc.property(fc.subarray(STEPS, { minLength: 1 }), (done) => {
      expect(readProgress(progressFragment(done), STEPS)).toEqual(done);
      expect(progressFragment(done).startsWith(PROGRESS)).toBe(true);
    }),
  );
});

it('a guide that was changed since keeps the steps that are left', () => {
  expect(readProgress('#sdelano-1=rama,sedlo,koleso', STEPS)).toEqual(['rama', 'koleso']);
});

it('a chat may write the commas otherwise', () => {
  expect(readProgress('#sdelano-1=rama%2Ckoleso', STEPS)).toEqual(['rama', 'koleso']);
});

describe('nothing is read from', () => {
  it.each([
    '',
    '#rama',
    '#sdelano-1',
    '#sdelano-1=',
    '#sdelano-2=rama',
    '#sdelano-1=sedlo',
    '#sdelano-1=__proto__,constructor',
    '#sdelano-1=<img src=x onerror=alert(1)>',
    '#sdelano-1=rama,"><script>',
    '#sdelano-1=rama%00',
    '#sdelano-1=RAMA',
    `#sdelano-1=rama${',rama'.repeat(1000)}`,
  ])('%s', (hash) => expect(readProgress(hash, STEPS)).toBeUndefined());
});

it('no fragment ever brings a step that the guide has not, or breaks the page', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `#sdelano-1=${text}`),
      ),
      (hash) => {
        for (const id of readProgress(hash, STEPS) ?? []) expect(STEPS).toContain(id);
      },
    ),
  );
});
