import { createHash } from 'node:crypto';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import type { ShapeWish } from './shape.ts';

/** Decimals of a degree to which shapes are written: some ten metres. */
const DECIMALS = 4;

/**
 * A file of `shapes/`, as text.
 *
 * @param from what it was made of, by which it is made anew for another basemap; absent of what somebody drew
 */
export function shapeFile(name: string, geometry: StoryGeometry, from?: ShapeWish): string {
  return written({ name, ...(from && { from, hash: hashOf(geometry) }) }, geometry);
}

/** The same without a hash, as earlier versions wrote it. */
export function shapeFileBefore(name: string, geometry: StoryGeometry, from?: ShapeWish): string {
  return written({ name, ...(from && { from }) }, geometry);
}

/** What tells a geometry from one that somebody has edited since: 16 digits of the SHA-256 of its positions as they are written. */
export function hashOf(geometry: StoryGeometry): string {
  return createHash('sha256')
    .update(textOf([geometry.type, geometry.coordinates]))
    .digest('hex')
    .slice(0, 16);
}

function written(properties: object, geometry: StoryGeometry): string {
  return `${textOf({ type: 'Feature', properties, geometry })}\n`;
}

function textOf(value: object): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'number' ? Number(one.toFixed(DECIMALS)) : one,
  );
}
