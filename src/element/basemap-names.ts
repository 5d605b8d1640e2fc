import { type BasemapNames, namesFileFor, readBasemapNames } from '../story/basemap-names.ts';
import type { Story } from '../story/story.ts';
import { fetchJson } from './fetch-story.ts';

/** Fetches the names on the basemap in the language of the names, where the story has a file of them. */
interface BasemapNamesLoader {
  /** The last that have come; undefined where the story's own are right, or nothing has come yet. */
  readonly names: BasemapNames | undefined;
  /** To be called when the language may have changed. */
  update(): void;
}

/**
 * Until a file has come, and where it cannot be had, the names that are there stay; the console then says why.
 * @param language BCP 47
 * @param onNames told when other names have come, or the story's own are right again
 */
export function makeBasemapNamesLoader(
  { basemap }: Story,
  folder: URL,
  language: () => string,
  onNames: () => void,
  signal: AbortSignal,
): BasemapNamesLoader {
  let names: BasemapNames | undefined;
  let asked: string | undefined;
  const show = (next: BasemapNames | undefined) => {
    if (next === names) return;
    names = next;
    onNames();
  };
  return {
    get names() {
      return names;
    },
    update() {
      const namesFile = namesFileFor(basemap, language());
      if (namesFile?.file === asked) return;
      asked = namesFile?.file;
      if (!namesFile) {
        show(undefined);
        return;
      }
      const isAsked = () => !signal.aborted && asked === namesFile.file;
      fetchJson(new URL(namesFile.file, folder), (json) => readBasemapNames(basemap, namesFile, json)).then(
        (next) => isAsked() && show(next),
        (error: unknown) => {
          if (!isAsked()) return;
          const why = error instanceof Error ? error.message : String(error);
          console.warn(
            `article-map: the names of what lies below the story could not be loaded in “${namesFile.language}”: ${why} Those that are there stay.`,
          );
        },
      );
    },
  };
}
