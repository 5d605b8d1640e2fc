import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { writeNotices } from './src/compiler/notices/plugin.ts';
import { articleMap } from './src/compiler/plugin.ts';
import { RELEASE } from './src/compiler/release/release.ts';

export default defineConfig({
  root: 'src/site',
  // Relative addresses: the site works under any folder of any server.
  base: './',
  plugins: [
    articleMap({
      story: process.env.STORY ?? 'geodata',
      siteUrl: process.env.SITE_URL ?? '',
      siteName: process.env.SITE_NAME ?? '',
      // What the author's command needs is loaded with a story alone.
      compile: async (folder, options) =>
        (await import('./author/src/folder/compile-source.ts')).compileSource(folder, options),
    }),
    writeNotices('node_modules/.cache/source-maps/site'),
  ],
  // As docs/hosting.md asks of every server: Vite's own rule leaves out sandboxed frames and files.
  preview: { cors: true },
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: {
        index: resolve('src/site/index.html'),
        embed: resolve('src/site/embed.html'),
        'frame-host': resolve('src/site/frame-host.ts'),
      },
      // The site's pages embed the element as any other page does, by its address.
      external: (id) => id.endsWith('/element/article-map.ts'),
      output: {
        paths: (id) => (id.endsWith('/element/article-map.ts') ? `./${RELEASE}/article-map.js` : id),
        entryFileNames: ({ name }) => (name === 'frame-host' ? '[name].js' : 'assets/[name]-[hash].js'),
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
