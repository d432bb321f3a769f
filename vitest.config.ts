import { defineConfig } from 'vitest/config';

/** Milliseconds: limits for what hangs, not for a busy machine. */
const PATIENT = { testTimeout: 600_000, hookTimeout: 300_000, expect: { poll: { timeout: 15_000 } } };

/** What looks at `dist/`, most of it in a browser: two files at a time. */
const BUILT = ['test/built/**/*.test.ts', 'test/e2e/**/*.test.ts'];

/**
 * One file after another, when those are done: what builds the site or runs a command in this checkout,
 * where two builds would write over one another, and what fills both cores by itself with every page.
 */
const ALONE = 'test/{built,e2e}/**/*.alone.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // A limit for what hangs, not for a busy machine.
          testTimeout: 60_000,
          include: [
            'src/**/*.test.ts',
            'test/{bench,cards,checks,editing,search,calculator,house,lighthouse,share}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'built',
          ...PATIENT,
          include: BUILT,
          exclude: [ALONE],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'alone',
          ...PATIENT,
          include: [ALONE],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'machine',
          ...PATIENT,
          include: ['test/machine/**/*.test.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
