/*
 * npm run build
 *
 * Builds all that is given away, from the story's folder in STORY (geodata/): dist/, which is served, and lib/, the npm
 * package. SITE_URL and SITE_NAME say where it will be served.
 */
import { inspect } from 'node:util';
import { build } from 'vite';
import { writePackage } from '../src/compiler/package/write-package.ts';
import { RELEASE } from '../src/compiler/release/release.ts';

const STEPS: readonly (readonly [what: string, run: () => Promise<unknown>])[] = [
  ['dist/: the story and its pages', () => build({ configFile: 'vite.config.ts' })],
  [`dist/${RELEASE}/: the element’s release`, () => build({ configFile: 'vite.release.config.ts' })],
  ['lib/: the npm package', () => writePackage(`dist/${RELEASE}`, 'lib')],
];

try {
  for (const [index, [what, run]] of STEPS.entries()) {
    console.log(`\n${index + 1} of ${STEPS.length}. ${what}`);
    await run();
  }
} catch (error) {
  console.error(inspect(error));
  process.exitCode = 1;
}
