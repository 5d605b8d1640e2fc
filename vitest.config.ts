import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // The first of them, as its build goes on while the gazetteer is packed and the unit tests run.
      {
        test: {
          name: 'browser',
          include: ['test/{browser,package}/**/*.test.ts'],
          globalSetup: 'test/browser/serve.ts',
          setupFiles: ['test/browser/await-site.ts', 'test/browser/close-contexts.ts'],
          // Each file has contexts of its own; what they import, and the way to the browser, is the same.
          isolate: false,
          // Software that draws WebGL on two busy cores takes its time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 40_000 } },
          maxWorkers: 2,
          // After the unit tests: a browser that shares the cores with them is slow.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          globalSetup: 'test/author/gazetteer/pack-once.ts',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/element/**', 'test/browser/**', 'test/package/**', 'test/examples/**'],
          // The first of them run beside the build.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Of two cores Vitest would leave one idle.
          maxWorkers: '100%',
          // What files import, the article's story among it, is made once for each process.
          isolate: false,
        },
      },
      {
        extends: './vite.config.ts',
        test: {
          name: 'element',
          include: ['test/element/**/*.test.ts'],
          // Its modules remember what the page has loaded: each file begins with none of that.
          isolate: true,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: '100%',
        },
      },
    ],
  },
});
