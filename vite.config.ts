import { defineConfig } from 'vite';
import { articleMap } from './src/build/plugin.ts';

export default defineConfig({
  root: 'src/site',
  // Relative addresses: the site works under any folder of any server.
  base: './',
  plugins: [
    articleMap({
      story: process.env.STORY ?? 'geodata',
      siteUrl: process.env.SITE_URL ?? '',
      siteName: process.env.SITE_NAME ?? '',
    }),
  ],
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2022',
    // Whoever embeds the script has a page of their own: no preload links are put into it.
    modulePreload: false,
    rolldownOptions: {
      input: {
        index: 'src/site/index.html',
        embed: 'src/site/embed.html',
        'article-map': 'src/element/article-map.ts',
        'frame-host': 'src/site/frame-host.ts',
      },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: ({ name }) =>
          name === 'article-map' || name === 'frame-host' ? '[name].js' : 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
  worker: { format: 'es' },
});
