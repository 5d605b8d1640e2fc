import type { ServedNames } from '../../story/served-schema.ts';
import type { BasemapName, NamesFile } from '../../story/story.ts';
import { fingerprintOf } from './sidecars.ts';

/** The basemap's names in other languages, in files beside `story.json`. */
interface NamesFiles {
  /** In the languages' alphabetical order. */
  readonly namesIn: NamesFile[];
  /** By name. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Writes what the basemap's names are in other languages than the story's own, a file a language: only who reads in one
 * of them fetches it. A file is named by what it says, for its names follow the order of those in one `story.json`.
 */
export function namesFilesOf(names: readonly BasemapName[]): NamesFiles {
  const languages = new Set(names.flatMap(({ names: others = {} }) => Object.keys(others)));
  const files = new Map<string, string>();
  const namesIn = [...languages].sort().map((language): NamesFile => {
    const content = JSON.stringify({
      version: 3,
      language,
      names: names.map(({ names: others }) => others?.[language] ?? null),
    } satisfies ServedNames);
    const file = `names/${language}-${fingerprintOf(content)}.json`;
    files.set(file, content);
    return { language, file };
  });
  return { namesIn, files };
}
