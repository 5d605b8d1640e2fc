/*
 * The element's own files, for any page: a release lies at an address of its own that never changes, and
 * `article-map.js` (see vite.config.ts) leads to the newest.
 */
import { defineConfig, type Plugin } from 'vite';
import { writeNotices } from './src/compiler/notices/plugin.ts';
import { forBundlers } from './src/compiler/release/for-bundlers.ts';
import { writeIntegrity } from './src/compiler/release/integrity.ts';
import { RELEASE } from './src/compiler/release/release.ts';
import { writeWorkerType } from './src/compiler/release/worker-type.ts';

export default defineConfig(({ mode }) => ({
  // Relative addresses: the files work under any folder of any server.
  base: './',
  publicDir: false,
  plugins: [
    withoutSourceMaps(),
    forBundlers(),
    // Apart from those of a build for an author's command, which may run at the same time.
    writeNotices(`node_modules/.cache/source-maps/${mode === 'template' ? 'template-release' : 'release'}`),
    writeIntegrity(),
    writeWorkerType(),
  ],
  build: {
    outDir: `dist/${RELEASE}`,
    target: 'es2022',
    // A library’s dynamic imports stand as they are, without Vite’s own preloading, which other bundlers cannot read.
    lib: { entry: { 'article-map': 'src/element/article-map.ts' }, formats: ['es'] },
    // Whoever embeds the script has a page of their own: no preload links are put into it.
    modulePreload: false,
    // Most of it is MapLibre, and that only one chunk loads.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // The entry holds its own code; without this it would be one file more to wait for.
      preserveEntrySignatures: 'allow-extension',
      output: {
        // Of a library Vite would leave the spaces.
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        // The worker, which some bundlers want to be told by name.
        assetFileNames: '[name][extname]',
      },
    },
  },
  worker: { format: 'es' },
}));

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
