import { brotliCompressSync } from 'node:zlib';
import { type Problem, StoryError } from '../story/problem.ts';
import type { Served } from '../story/served-schema.ts';
import type { Story } from '../story/story.ts';
import { checkFolder } from './check/check-folder.ts';
import { compile } from './compile.ts';
import { downloadsOf } from './downloads.ts';
import { packStory } from './pack.ts';
import { readFolder } from './read-folder.ts';
import type { ReadJson } from './read-json.ts';
import { windingWarnings } from './winding.ts';

/** Bytes, after brotli at its highest quality, as a server keeps them beside the file. */
export interface Sizes {
  /** `story.json` whole. */
  readonly all: number;
  /** Only the layers whose role is `subject`, with all passages and notes, but without ground. */
  readonly subject: number;
}

export interface Built {
  /** What `story.json` is to hold. */
  readonly served: Served;
  /** The layers for download, by file name. */
  readonly downloads: ReadonlyMap<string, GeoJSON.FeatureCollection>;
  /** What was mended, and would better be mended in the folder. */
  readonly warnings: readonly Problem[];
  readonly sizes: Sizes;
}

/**
 * Builds a story from the files of its folder (see `readFolder`).
 * @throws StoryError with all problems of all rules, where there are any
 */
export async function buildStory(readJson: ReadJson): Promise<Built> {
  const { folder, problems } = await readFolder(readJson);
  const all = [...problems, ...checkFolder(folder)];
  if (all.length > 0) throw new StoryError(all);
  const story = compile(folder);
  const served = packStory(story);
  return {
    served,
    downloads: downloadsOf(story),
    warnings: windingWarnings(folder),
    sizes: { all: brotli(served), subject: brotli(packStory(subjectOf(story))) },
  };
}

function subjectOf(story: Story): Story {
  const layers = story.layers.filter(({ role }) => role === 'subject');
  const places = [...story.places].filter(([, place]) => layers.some(({ id }) => id === place.layer));
  const none = { type: 'MultiLineString' as const, coordinates: [] };
  const nowhere = { type: 'MultiPolygon' as const, coordinates: [] };
  return {
    ...story,
    layers,
    places: new Map(places),
    ground: {
      land: nowhere,
      lakes: nowhere,
      borders: none,
      disputedBorders: none,
      divisions: none,
      names: [],
    },
  };
}

function brotli(value: unknown): number {
  return brotliCompressSync(JSON.stringify(value)).length;
}
