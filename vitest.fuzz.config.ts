import { defineConfig } from 'vitest/config';

/** The fuzzer's tests with all their mutants, and all countries of an atlas; `npm test` tries a few of the same. */
export default defineConfig({
  test: {
    include: [
      'test/fuzz/**/*.test.ts',
      'test/browser/fuzz.test.ts',
      'test/compiler/mend/world-atlas.test.ts',
    ],
    globalSetup: 'test/browser/serve.ts',
    setupFiles: ['test/browser/await-site.ts', 'test/browser/close-contexts.ts'],
    env: { FUZZ: 'thorough' },
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
