import { defineConfig } from 'vitest/config';

/** The examples with a build: they install what they need from a registry, and so are no part of `npm test`. */
export default defineConfig({
  test: {
    include: ['test/examples/**/*.test.ts'],
    globalSetup: 'test/browser/serve.ts',
    setupFiles: ['test/browser/await-site.ts', 'test/browser/close-contexts.ts'],
    hookTimeout: 120_000,
  },
});
