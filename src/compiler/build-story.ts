import { brotliCompressSync } from 'node:zlib';
import { type Problem, StoryError } from '../story/problem.ts';
import { readStory } from '../story/served.ts';
import type { Served } from '../story/served-schema.ts';
import { EMPTY_BASEMAP, type Story } from '../story/story.ts';
import { basemapWarnings } from './check/basemap-warnings.ts';
import { checkFolder } from './check/check-folder.ts';
import { frameWarnings } from './check/frame-warnings.ts';
import { compile } from './compile/compile.ts';
import { downloadsOf } from './compile/downloads.ts';
import { serialiseStory } from './compile/serialise.ts';
import { splitStory } from './compile/split.ts';
import { windingWarnings } from './compile/winding.ts';
import { emptied, withdrawnStory } from './compile/withdrawn.ts';
import { mendFolder } from './mend/mend-folder.ts';
import { readFolder } from './read/read-folder.ts';
import type { ReadJson } from './read/read-json.ts';

/** Bytes, after brotli at its highest quality, as a server keeps them beside the file. */
export interface Sizes {
  /** `story.json`, without what lies beside it. */
  readonly all: number;
  /** Only the layers whose role is `subject`, with all passages and notes, but without basemap. */
  readonly subject: number;
}

export interface Built {
  /** As a page reads it, with all texts. */
  readonly story: Story;
  /** What `story.json` is to hold. */
  readonly served: Served;
  /** By their names, the files of texts that `served` leaves beside it (see `partStory`). */
  readonly beside: ReadonlyMap<string, string>;
  /** The layers for download, by file name. */
  readonly downloads: ReadonlyMap<string, GeoJSON.FeatureCollection>;
  /** What was mended, or is let pass, and would better be mended in the folder. */
  readonly warnings: readonly Problem[];
  /** Computed when called: it takes longer than all the rest. */
  sizes(): Sizes;
}

/**
 * Builds a story from the files of its folder (see `readFolder`).
 * @throws StoryError with all problems of all rules, where there are any
 */
export async function buildStory(readJson: ReadJson): Promise<Built> {
  const { folder: written, problems, warnings } = await readFolder(readJson);
  const { folder, ...mended } = mendFolder(written);
  const all = [...problems, ...checkFolder(written), ...mended.problems];
  if (all.length > 0) throw new StoryError(all);
  const compiled = compile(folder);
  const { withdrawn } = compiled.about;
  const story = withdrawn ? withdrawnStory(compiled.about, withdrawn) : compiled;
  const whole = serialiseStory(story);
  const { served, beside } = splitStory(whole);
  return {
    // Its shapes are those of the grid, so that all pictures of it agree.
    story: withdrawn ? story : readStory(whole),
    served,
    beside,
    downloads: withdrawn ? emptied(downloadsOf(compiled), story.about) : downloadsOf(story),
    warnings: [
      ...warnings,
      ...windingWarnings(written),
      ...mended.warnings,
      ...frameWarnings(folder),
      ...basemapWarnings(folder),
    ],
    sizes: () => ({ all: brotli(served), subject: brotli(serialiseStory(subjectOf(story))) }),
  };
}

function subjectOf(story: Story): Story {
  const layers = story.layers.filter(({ role }) => role === 'subject');
  const places = [...story.places].filter(([, place]) => layers.some(({ id }) => id === place.layer));
  return {
    ...story,
    layers,
    places: new Map(places),
    basemap: EMPTY_BASEMAP,
  };
}

function brotli(value: unknown): number {
  return brotliCompressSync(JSON.stringify(value)).length;
}
