import { defineConfig } from 'vitest/config';

/** The fuzzer's tests with all their mutants; `npm test` tries a few of the same. */
export default defineConfig({
  test: {
    include: ['test/fuzz/**/*.test.ts', 'test/browser/fuzz.test.ts'],
    globalSetup: 'test/browser/serve.ts',
    setupFiles: 'test/browser/close-contexts.ts',
    env: { FUZZ: 'thorough' },
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
