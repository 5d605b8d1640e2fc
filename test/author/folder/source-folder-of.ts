import type { SourceFolder } from '../../../author/src/folder/source-folder.ts';

/** Files by name; what is undefined is missing. */
export type SourceFiles = Readonly<Record<string, string | undefined>>;

/** A folder in memory. */
export function sourceFolderOf(files: SourceFiles): SourceFolder {
  const missing = (file: string) => ({ file, path: '', found: 'no such file', expected: '', remedy: '' });
  return {
    readJson: async (file) => {
      const text = files[file];
      return text === undefined ? { problem: missing(file), isMissing: true } : { json: JSON.parse(text) };
    },
    readBytes: (file) => (files[file] === undefined ? undefined : Buffer.from(files[file])),
    edited: () => '2026-11-28',
  };
}
