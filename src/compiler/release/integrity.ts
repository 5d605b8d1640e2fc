import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { INTEGRITY } from '../../element/release.ts';

/**
 * Vite plugin that writes the integrity (https://www.w3.org/TR/sri-2/) of every module beside them, by file name, for
 * a page's import map. Workers are left out: no import map covers them.
 */
export function writeIntegrity(): Plugin {
  return {
    name: 'article-map-integrity',
    async writeBundle({ dir = '' }, bundle) {
      const modules = Object.values(bundle).filter((file) => file.type === 'chunk');
      const hashes = modules.map(({ fileName, code }) => [
        fileName,
        `sha384-${createHash('sha384').update(code).digest('base64')}`,
      ]);
      await writeFile(join(dir, INTEGRITY), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
    },
  };
}
