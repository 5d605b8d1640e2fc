import * as v from 'valibot';
import { isEncodedArc } from './arcs.ts';
import { tolerant } from './tolerant.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** One vertex at least. */
const encodedLine = v.pipe(
  v.string(),
  v.check((line) => isEncodedArc(line, 1), 'vertices, in Base64 VLQ'),
);
const rings = v.pipe(v.array(encodedLine), v.nonEmpty());

/** A file of finer shapes. Vertices are whole steps of its own grid, of which `steps` make a degree. */
export const FinerSchema = tolerant(
  v.strictObject({
    version: v.literal(3),
    steps: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** An arc of story.json, and which of its vertices are replaced (the first of them, how many), by which others. */
    lines: v.array(v.strictTuple([count, count, count, encodedLine])),
    islands: v.array(
      v.strictObject({
        /** Ids of features that they are a part of. */
        features: v.array(text),
        /** Ids of waters in which they lie, and which of each one's polygons that is. */
        waters: v.array(v.strictTuple([text, count])),
        rings,
      }),
    ),
    lakes: v.strictObject({
      /** Which lakes of story.json they take the place of. */
      instead: v.array(count),
      polygons: v.array(rings),
    }),
  }),
);

export type ServedFiner = v.InferInput<typeof FinerSchema>;
