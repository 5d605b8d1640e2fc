import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** Packages that the bundled command installs: programs of the machine's own kind. */
const INSTALLED = ['@resvg/resvg-js'];

/**
 * Bundles the command into modules for Node in a folder, `run.js` the first of them.
 *
 * @param outdir from the project's root
 * @returns the source files that are in it, from there too
 */
export async function bundle(outdir: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: PROJECT,
    entryPoints: ['author/src/run.ts'],
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'bundle',
    // What is written for `require` may name its parts in ways that no bundler reads.
    mainFields: ['module', 'main'],
    external: INSTALLED,
    alias: { 'brotli/decompress.js': './author/scripts/no-woff2.ts' },
    tsconfig: 'tsconfig.base.json',
    metafile: true,
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'error',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs.flatMap(([source, { bytesInOutput }]) => (bytesInOutput > 0 ? source : []));
}
