import { join } from 'node:path';
import * as v from 'valibot';
import { BasemapSchema } from '../../../src/compiler/read/geojson-schema.ts';
import { makeBasemap } from '../basemap/make-basemap.ts';
import { type Region, regionOf } from '../basemap/region.ts';
import { wishOf } from '../basemap/wish-of.ts';
import { jsonAt } from '../folder/json-at.ts';
import { readIfThere } from '../folder/read-if-there.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { ToolError } from '../tool-error.ts';

const MadeSchema = v.object({ made: v.nonOptional(BasemapSchema.entries.made.wrapped) });

/**
 * The region for which a story's basemap was made, so that a new area has its borders; without one that for which it would
 * be made, as how coarse it is for its bytes shows when it is made. Undefined where the story has no frame yet.
 */
export async function storyRegion(folder: string, gazetteer: Gazetteer): Promise<Region | undefined> {
  const made = v.safeParse(MadeSchema, jsonAt(readIfThere(join(folder, 'basemap.json'))));
  if (made.success) return regionOf(made.output.made.frames, made.output.made.coarser);
  try {
    return makeBasemap(await wishOf(folder, { frames: [], languages: [] }), gazetteer).region;
  } catch (error) {
    if (error instanceof ToolError) return undefined;
    throw error;
  }
}
