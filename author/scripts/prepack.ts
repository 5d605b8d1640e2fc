/*
 * npx tsx author/scripts/prepack.ts
 *
 * Builds `author/dist/`, which the package holds: the bundled command, the gazetteer, the fonts by which names are
 * measured, what is served of every story alike, and the licences of all libraries in it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noticesOf } from '../../src/compiler/notices/notices.ts';
import { librariesOf } from '../../src/compiler/notices/sources.ts';
import { allFontFiles } from '../../src/compiler/poster/font-files.ts';
import { bundle } from './bundle.ts';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const DIST = 'author/dist';
/** What a checkout makes by itself, and what is older than its sources is made anew. */
const KEPT = ['gazetteer.bin'];

for (const file of readdirSync(DIST)) if (!KEPT.includes(file)) rmSync(join(DIST, file), { recursive: true });
run('author/scripts/pack.ts');
run('scripts/template.ts', join(DIST, 'template'));
const sources = await bundle(DIST);
const fonts = allFontFiles();
mkdirSync(join(DIST, 'fonts'), { recursive: true });
for (const font of fonts) cpSync(font, join(DIST, 'fonts', basename(font)));
const libraries = librariesOf([...sources.map((source) => resolve(source)), ...fonts]);
writeFileSync(join(DIST, 'LICENSES.md'), noticesOf(libraries));

function run(...args: string[]): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${args[0]} ended with code ${status}.`);
}
