import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

/** What a host's program may name, by its name in the package. */
const ENTRIES = {
  'article-map': 'src/element/article-map.ts',
  preact: 'src/element/jsx/preact.d.ts',
  react: 'src/element/jsx/react.d.ts',
  svelte: 'src/element/jsx/svelte.d.ts',
  vue: 'src/element/jsx/vue.d.ts',
};

/** Writes the element's types into a folder: an entry each, and beside them what they share. */
export async function writeTypes(folder: string): Promise<void> {
  const bundle = await rollup({
    input: ENTRIES,
    external: /^(preact|react|svelte|vue)(\/|$)/,
    plugins: [dts({ tsconfig: 'tsconfig.browser.json' })],
    onwarn(warning) {
      // The plugin advises exporting all types that entries share, though no host needs their names.
      if (warning.plugin !== 'dts') throw new Error(warning.message);
    },
  });
  const names = { entryFileNames: '[name].d.ts', chunkFileNames: '[name].d.ts' };
  await bundle.write({ dir: folder, format: 'es', ...names });
  await bundle.close();
}
