import { defineConfig } from 'vitest/config';

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
            'test/{cards,checks,editing,search,calculator,house,lighthouse,share}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'built',
          include: ['test/built/**/*.test.ts', 'test/e2e/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'machine',
          include: ['test/machine/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
