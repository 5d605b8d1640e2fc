import { hashOf } from '../../../src/compiler/article/fingerprint.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import type { ShapeWish } from './shape.ts';

/** Decimals of a degree to which shapes are written: some ten metres. */
const DECIMALS = 4;
/** Hexadecimal digits of a hash. */
const DIGITS = 16;

/**
 * A file of `shapes/`, as text.
 *
 * @param from what it was made of, by which it is made anew for another basemap; absent of what somebody drew
 */
export function shapeFile(name: string, geometry: StoryGeometry, from?: ShapeWish): string {
  const properties = { name, ...(from && { from, hash: shapeHash(geometry) }) };
  return `${textOf({ type: 'Feature', properties, geometry })}\n`;
}

/** What tells a geometry from one that somebody has edited since: the beginning of the hash of its positions as they are written. */
export function shapeHash({ type, coordinates }: StoryGeometry): string {
  return hashOf(textOf([type, coordinates])).slice(0, DIGITS);
}

function textOf(value: object): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'number' ? Number(one.toFixed(DECIMALS)) : one,
  );
}
