import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { namesOf } from './exports.ts';

/** Where modules stand that may import from `src/` and `author/src/`. */
const IMPORTERS = ['author/src', 'author/scripts', 'src', 'test', 'bench', 'scripts', '.'];

/** What a folder's `src/` and `author/src/` export though no other module imports it: a sentence each. */
export function checkExports(folder: string): string[] {
  const modules = IMPORTERS.flatMap((part) => modulesIn(folder, part)).map((path) => ({
    path,
    ...namesOf(folder, path),
  }));
  const taken = new Set(
    modules.flatMap(({ imported }) => imported.map(({ from, name }) => `${from}#${name}`)),
  );
  return modules.flatMap(({ path, exported }) => {
    if (!/^(author\/)?src\//.test(path) || taken.has(`${path}#*`)) return [];
    return exported
      .filter((name) => !taken.has(`${path}#${name}`))
      .map((name) => `${path}: exports ${name}, which no other module imports; remove the word export`);
  });
}

/** Paths from `folder`; of the folder itself only what stands directly in it. */
function modulesIn(folder: string, part: string): string[] {
  const at = posix.join(folder, part);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: part !== '.', encoding: 'utf8' })
    .map((file) => posix.join(part, file.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
    .sort();
}
