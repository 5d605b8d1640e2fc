/*
 * npx tsx scripts/template.ts <folder>
 *
 * Builds what is served of every story alike: the pages with their placeholders, the element's release, notices. The
 * author's command puts a story's own files beside it.
 */
import { resolve } from 'node:path';
import { inspect } from 'node:util';
import { build, type Plugin } from 'vite';
import { writeNotices } from '../src/compiler/notices/plugin.ts';
import { RELEASE } from '../src/compiler/release/release.ts';
import site from '../vite.config.ts';

const outDir = resolve(process.argv[2] ?? '');

/** The newest release, at an address that stays. */
const entry: Plugin = {
  name: 'article-map-entry',
  generateBundle() {
    const source = `export * from './${RELEASE}/article-map.js';\n`;
    this.emitFile({ type: 'asset', fileName: 'article-map.js', source });
  },
};

try {
  await build({
    ...site,
    configFile: false,
    logLevel: 'warn',
    plugins: [entry, writeNotices('node_modules/.cache/source-maps/template-site')],
    build: { ...site.build, outDir },
  });
  await build({
    configFile: 'vite.release.config.ts',
    mode: 'template',
    logLevel: 'warn',
    build: { outDir: `${outDir}/${RELEASE}` },
  });
} catch (error) {
  console.error(inspect(error));
  process.exitCode = 1;
}
