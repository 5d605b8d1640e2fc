import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runTool } from './run-tool.ts';

/** What a host's program may name, within src/ and without an ending. */
const ENTRIES = ['article-map', 'jsx/preact', 'jsx/react', 'jsx/svelte', 'jsx/vue'].map(
  (entry) => `element/${entry}`,
);
const IMPORT = /(from\s+')(\.[^']+)\.ts'/g;

/**
 * Writes the element's types into a folder: only what its public names lead to, since the rest names libraries
 * that who embeds the element has not installed.
 *
 * @param scratch a folder to write into
 */
export async function writeTypes(folder: string, scratch: string): Promise<void> {
  runTool('typescript', 'tsc', ['-p', 'tsconfig.types.json', '--outDir', scratch]);
  const written = new Set<string>();
  const write = async (name: string): Promise<void> => {
    if (written.has(name)) return;
    written.add(name);
    // Written by hand, or else made by the compiler.
    const text = await readFile(join('src', `${name}.d.ts`), 'utf8').catch(() =>
      readFile(join(scratch, `${name}.d.ts`), 'utf8'),
    );
    const target = join(folder, `${name}.d.ts`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text.replace(IMPORT, "$1$2.js'"));
    for (const [, , path = ''] of text.matchAll(IMPORT)) await write(join(dirname(name), path));
  };
  for (const entry of ENTRIES) await write(entry);
}
