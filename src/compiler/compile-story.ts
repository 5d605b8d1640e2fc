import type { Problem } from '../story/problem.ts';
import { compileFolder } from './compile/compile-folder.ts';
import { OEMBED, oembedOf } from './pages/oembed.ts';
import { fillIn, type Placeholders, placeholdersOf } from './pages/placeholders.ts';
import type { Site } from './pages/site.ts';
import { picturesOf } from './poster/pictures.ts';
import { jsonIn, type ReadJson } from './read/read-json.ts';

export interface CompileOptions {
  /** Where the story will be served; absent, what needs an absolute address (canonical link, preview, oEmbed) is left out. */
  readonly site?: Site | undefined;
  /** HTML pages to be filled in (see `fillIn`), by path; they come back among the files. */
  readonly pages?: Readonly<Record<string, string>>;
}

export interface CompiledStory {
  /**
   * All that is served of the story, by path within its folder: `story.json`, the passages' files, `layers/*.geojson`,
   * posters, `preview.png`, `oembed.json` and the pages. None where there are problems.
   */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Why the story cannot be built; none where it could. */
  readonly problems: readonly Problem[];
  /** What was mended, or is let pass, and would better be mended in the folder. */
  readonly warnings: readonly Problem[];
  /** For pages that are filled in later. */
  readonly placeholders: Placeholders;
}

/**
 * Compiles a story's folder into what is served of it. Nothing is written, and the same folder gives the same files.
 * What is wrong with the folder is told in `problems`, never thrown.
 *
 * @param folder its path, or what reads its files
 */
export async function compileStory(
  folder: string | ReadJson,
  { site, pages = {} }: CompileOptions = {},
): Promise<CompiledStory> {
  const readJson = typeof folder === 'string' ? jsonIn(folder) : folder;
  const { compiled, problems, warnings } = await compileFolder(readJson);
  if (!compiled) return { files: new Map(), problems, warnings, placeholders: new Map() };
  const { story, served, sidecars, downloads } = compiled;
  const pictures = picturesOf(story);
  const placeholders = placeholdersOf(story, site);
  const files = new Map<string, string | Uint8Array>([
    [
      'story.json',
      JSON.stringify({
        ...served,
        ...(pictures.widths && { widths: pictures.widths }),
        ...(pictures.locator && { locator: pictures.locator }),
      }),
    ],
    ...sidecars,
    ...[...downloads()].map(([file, layer]): [string, string] => [`layers/${file}`, JSON.stringify(layer)]),
    ...pictures.files,
  ]);
  if (site) files.set(OEMBED, JSON.stringify(oembedOf(story.about, site)));
  for (const [path, page] of Object.entries(pages)) files.set(path, fillIn(page, placeholders));
  return { files, problems, warnings: [...warnings, ...pictures.warnings], placeholders };
}
