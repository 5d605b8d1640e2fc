/*
 * npx tsx author/scripts/prepack.ts
 *
 * Builds `author/dist/`, which the package holds: the bundled command, the gazetteer, the fonts by which names are
 * measured, what is served of every story alike, and the licences of all libraries in it.
 */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noticesOf } from '../../src/compiler/notices/notices.ts';
import { librariesOf } from '../../src/compiler/notices/sources.ts';
import { allFontFiles } from '../../src/compiler/poster/font-files.ts';
import { templateFolder } from '../src/build/template.ts';
import { loadGazetteer } from '../src/gazetteer/load-gazetteer.ts';
import { bundle } from './bundle.ts';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
const DIST = 'author/dist';
/** It lies there in a checkout too, and is packed anew where it is older than what it is packed of. */
const GAZETTEER = 'gazetteer.bin';

await loadGazetteer(console.error);
for (const file of readdirSync(DIST)) if (file !== GAZETTEER) rmSync(join(DIST, file), { recursive: true });
cpSync(templateFolder(console.error), join(DIST, 'template'), { recursive: true });
const sources = await bundle(DIST);
const fonts = allFontFiles();
mkdirSync(join(DIST, 'fonts'));
for (const font of fonts) cpSync(font, join(DIST, 'fonts', basename(font)));
const libraries = librariesOf([...sources.map((source) => resolve(source)), ...fonts]);
writeFileSync(join(DIST, 'LICENSES.md'), noticesOf(libraries));
