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
  const feature = { type: 'Feature', properties: { name, ...(from && { from }) }, geometry };
  return `${JSON.stringify(feature, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value,
  )}\n`;
}
