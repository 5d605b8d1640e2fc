import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/** The folders of the packages that source files come from, what those have built in included, each once. */
export function librariesOf(sources: Iterable<string>): string[] {
  const libraries = new Set<string>();
  const seen = new Set<string>();
  const open = [...sources];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    const found = locate(source);
    if (!found || seen.has(found.file)) continue;
    seen.add(found.file);
    libraries.add(found.folder);
    const map = `${found.file}.map`;
    if (existsSync(map)) open.push(...sourcesOf(readFileSync(map, 'utf8'), dirname(found.file)));
  }
  return [...libraries].sort();
}

/**
 * The source files that a source map names, as absolute paths; what a bundler adds of its own has none.
 * @param map text of the source map
 * @param folder where the map lies
 */
export function sourcesOf(map: string, folder: string): string[] {
  const { sources, sourceRoot = '' } = JSON.parse(map) as { sources: (string | null)[]; sourceRoot?: string };
  return sources.flatMap((source) =>
    source === null || source.startsWith('\0') ? [] : resolve(folder, sourceRoot, source),
  );
}

const BELOW = `${sep}node_modules${sep}`;

/**
 * A source file where it is installed, and the folder of its package; undefined for the project's own. Whoever built a
 * library may have had its parts elsewhere: each is looked for as Node does, from the library that names it.
 */
function locate(source: string): { readonly folder: string; readonly file: string } | undefined {
  const [root = '', ...paths] = source.split(BELOW);
  let folder = root;
  let rest = '';
  for (const path of paths) {
    const parts = path.split(sep);
    const name = parts.splice(0, path.startsWith('@') ? 2 : 1);
    folder = installed(name.join('/'), folder);
    rest = parts.join(sep);
  }
  return paths.length > 0 ? { folder, file: join(folder, rest) } : undefined;
}

function installed(name: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === dirname(folder))
      throw new Error(
        `${from}: has ${name} built in, which is not installed; no notice can be written for it.`,
      );
  }
}
