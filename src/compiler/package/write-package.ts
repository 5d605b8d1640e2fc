import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import about from '../../../package.json' with { type: 'json' };
import { INTEGRITY } from '../../element/release.ts';
import { elementsManifest } from './elements-manifest.ts';
import { writeTypes } from './types.ts';

/**
 * Writes what the npm package holds beside README and licence: the files of a release, as they were built, with
 * the element's types and manifest.
 *
 * @param release folder of the built release
 * @param folder where to; what stood there before is removed
 */
export async function writePackage(release: string, folder: string): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'article-map-'));
  try {
    await rm(folder, { recursive: true, force: true });
    await cp(release, folder, { recursive: true });
    // It is for pages that load a release by its address.
    await rm(join(folder, INTEGRITY));
    await writeTypes(join(folder, 'types'));
    const entry = about.exports['.'].default.replace('./', '');
    const manifest = await elementsManifest(entry, scratch);
    await writeFile(join(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  } finally {
    await rm(scratch, { recursive: true });
  }
}
