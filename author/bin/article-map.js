#!/usr/bin/env node
/*
 * The command `article-map`. The package holds one bundled file; in the project's checkout the sources are run.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sources = new URL('../src/run.ts', import.meta.url);
const isCheckout = existsSync(sources);
if (isCheckout) {
  const { register } = await import('tsx/esm/api');
  // By the project's own settings, wherever the command is run.
  register({ tsconfig: fileURLToPath(new URL('../../tsconfig.base.json', import.meta.url)) });
}
const { run } = await import(isCheckout ? sources : new URL('../dist/run.js', import.meta.url));
process.exitCode = await run(process.argv.slice(2));
