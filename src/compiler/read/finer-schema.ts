import * as v from 'valibot';
import { BboxSchema } from '../../story/manifest.ts';

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const position = v.strictTuple([longitude, latitude]);
const ring = v.pipe(v.array(position), v.minLength(4, 'a ring of four positions at least'));
const polygon = v.pipe(v.array(ring), v.minLength(1, 'an outer ring'));

/** A vertex; one that stands for a vertex of the story's own shapes has that one's position after its own. */
const vertex = v.union([position, v.strictTuple([longitude, latitude, longitude, latitude])]);

/** A file that `finer` of story.json names: finer shapes of the world around the story. */
export const FinerFileSchema = v.strictObject({
  /** Boxes in which it has finer shapes. */
  areas: v.pipe(v.array(BboxSchema), v.nonEmpty()),
  /** From which zoom on they show. */
  zoom: v.pipe(v.number(), v.minValue(0), v.maxValue(24)),
  /**
   * Stretches of coasts and borders, each with more vertices than the story's own shapes have there: these it goes
   * through one after the other, from one to another.
   */
  lines: v.array(v.pipe(v.array(vertex), v.minLength(2, 'two vertices at least'))),
  /** Islands that the story's own shapes lack, each with the ids of the features that it is a part of. */
  islands: v.array(v.strictObject({ features: v.array(v.string()), coordinates: polygon })),
  /** The first position of each lake of basemap.json that gives way. */
  replacedLakes: v.array(position),
  lakes: v.array(polygon),
});

export type FinerFolderFile = v.InferOutput<typeof FinerFileSchema>;
