/*
 * The element's own files, for any page: a release lies at an address of its own that never changes, and
 * `article-map.js` (see vite.config.ts) leads to the newest.
 */
import { defineConfig, type Plugin } from 'vite';
import { writeIntegrity } from './src/build/integrity.ts';
import { writeNotices } from './src/build/notices/plugin.ts';
import { RELEASE } from './src/build/release.ts';
import { writeWorkerType } from './src/build/worker-type.ts';

export default defineConfig({
  // Relative addresses: the files work under any folder of any server.
  base: './',
  publicDir: false,
  plugins: [
    withoutSourceMaps(),
    writeNotices('node_modules/.cache/source-maps/release'),
    writeIntegrity(),
    writeWorkerType(),
  ],
  build: {
    outDir: `dist/${RELEASE}`,
    target: 'es2022',
    // Whoever embeds the script has a page of their own: no preload links are put into it.
    modulePreload: false,
    // Most of it is MapLibre, and that only one chunk loads.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: { 'article-map': 'src/element/article-map.ts' },
      // The entry holds its own code; without this it would be one file more to wait for.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
  worker: { format: 'es' },
});

/** Files that are taken over as they are name source maps that are not: tools of an embedder would look for them. */
function withoutSourceMaps(): Plugin {
  return {
    name: 'article-map-without-source-maps',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.mjs'))
          file.source = file.source.toString().replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    },
  };
}
