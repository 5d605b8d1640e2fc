import { type Region, regionOf } from '../basemap/region.ts';
import { wishOf } from '../basemap/wish-of.ts';
import { ToolError } from '../tool-error.ts';

/** The region for which a story's basemap is made, so that a new area has its borders; undefined where it has no frame yet. */
export async function storyRegion(folder: string): Promise<Region | undefined> {
  try {
    const { frames } = await wishOf(folder, { frames: [], languages: [] });
    return regionOf(frames);
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}
