import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { noticesOf } from './notices.ts';
import { librariesOf, sourcesOf } from './sources.ts';

/** The notices, beside the files that they are of. */
const NOTICES = 'LICENSES.md';

/**
 * Vite plugin that writes the notices of every library that is in the built files, if there are any, as their source
 * maps tell. The maps themselves go to another folder: what is served has none.
 * @param maps folder for the source maps, emptied first
 */
export function writeNotices(maps: string): Plugin {
  return {
    name: 'article-map-notices',
    apply: 'build',
    config: () => ({ build: { sourcemap: 'hidden' } }),
    generateBundle: {
      order: 'post',
      async handler({ dir = '' }, bundle) {
        await rm(maps, { recursive: true, force: true });
        const sources: string[] = [];
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && file.map) {
            const map = file.map.toString();
            sources.push(...sourcesOf(map, dirname(resolve(dir, file.fileName))));
            await mkdir(dirname(join(maps, file.fileName)), { recursive: true });
            await writeFile(join(maps, `${file.fileName}.map`), map);
          } else if (file.type === 'asset') {
            if (file.fileName.endsWith('.map')) delete bundle[file.fileName];
            // A file that is taken over as it is, such as MapLibre's worker.
            else sources.push(...file.originalFileNames.map((name) => resolve(name)));
          }
        }
        const libraries = librariesOf(sources);
        if (libraries.length > 0)
          this.emitFile({ type: 'asset', fileName: NOTICES, source: noticesOf(libraries) });
      },
    },
  };
}
