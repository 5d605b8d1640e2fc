import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/package/**', 'test/examples/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/{browser,package}/**/*.test.ts'],
          globalSetup: 'test/browser/serve.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A second, the default, is little where software draws WebGL on two busy cores.
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2,
          // After the unit tests: a browser that shares the cores with them is slow.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
