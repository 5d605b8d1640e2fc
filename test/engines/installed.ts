import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the first of these programs lies: by name on the PATH, or by an absolute path. */
export function find(...programs: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs
    .flatMap((program) =>
      program.startsWith('/') ? [program] : folders.map((folder) => join(folder, program)),
    )
    .find((path) => existsSync(path));
}
