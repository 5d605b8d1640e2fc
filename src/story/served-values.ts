import * as v from 'valibot';
import { isDate, isTime } from './dates.ts';
import { BboxSchema, MOST_NORTH } from './manifest.ts';
import type { Bbox } from './place.ts';

/** A string that is not empty. */
export const text = v.pipe(v.string(), v.nonEmpty());
/** A whole number from 0 on, also an index. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const integer = v.pipe(v.number(), v.integer());
/** Steps of the grid that a story is served on, across and up. */
export const gridPoint = v.strictTuple([integer, integer]);
const finite = v.pipe(v.number(), v.finite());
/** Two numbers. */
export const pair = v.strictTuple([finite, finite]);
/** Shapes that lie across 180° go on beyond it, by a turn of the globe at most. */
export const position = v.strictTuple([
  v.pipe(v.number(), v.minValue(-540), v.maxValue(540)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
/** West, south, east, north: it may run over 180°, its west above its east, but ends where the map does. */
const boxWith = (isSound: (box: Bbox) => boolean, expected: string) =>
  v.pipe(
    BboxSchema,
    v.check((box) => isSound(box) && box[1] >= -MOST_NORTH && box[3] <= MOST_NORTH, expected),
  );
export const box = boxWith(
  ([west, south, east, north]) => west !== east && south < north,
  'a box with an area, its south below its north',
);
/** Of a point, or of a line along a meridian: it need have no area. */
export const extent = boxWith(([, south, , north]) => south <= north, 'a box with its south below its north');
export const date = v.pipe(text, v.check(isDate, 'a date as 2017, 2017-08 or 2017-08-31'));
export const time = v.pipe(
  text,
  v.check(isTime, 'a date as 2017, 2017-08 or 2017-08-31, or two of them as 1980/1988'),
);
/** An area or a length. */
export const measure = v.pipe(v.number(), v.finite(), v.minValue(0));

/**
 * An object whose keys are a story's own words, as a Map: in an object some of them (`constructor`) would be taken for
 * what every object has.
 */
export const mapOf = <const S extends v.GenericSchema>(value: S) =>
  v.pipe(
    v.custom<Readonly<Record<string, v.InferInput<S>>>>(
      (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
      'an object',
    ),
    v.transform((input) => {
      const map = new Map<string, v.InferInput<S>>();
      // A list of pairs first would take twice the time of a large one.
      for (const key of Object.keys(input)) map.set(key, input[key] as v.InferInput<S>);
      return map;
    }),
    v.map(text, value),
  );

/** A list that is not empty. */
export const some = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.nonEmpty());
