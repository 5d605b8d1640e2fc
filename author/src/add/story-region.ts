import { makeBasemap } from '../basemap/make-basemap.ts';
import type { Region } from '../basemap/region.ts';
import { wishOf } from '../basemap/wish-of.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { ToolError } from '../tool-error.ts';

/**
 * The region for which a story's basemap is made, so that a new area has its borders; undefined where it has no frame yet.
 * How coarse it is for its bytes shows when it is made.
 */
export async function storyRegion(folder: string, gazetteer: Gazetteer): Promise<Region | undefined> {
  try {
    return makeBasemap(await wishOf(folder, { frames: [], languages: [] }), gazetteer).region;
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}
