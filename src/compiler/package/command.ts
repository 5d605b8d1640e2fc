/*
 * npx tsx src/compiler/package/command.ts
 *
 * Writes lib/, what the npm package holds, from the release that `vite build --config vite.release.config.ts` built.
 */
import { RELEASE } from '../release/release.ts';
import { writePackage } from './write-package.ts';

await writePackage(`dist/${RELEASE}`, 'lib');
