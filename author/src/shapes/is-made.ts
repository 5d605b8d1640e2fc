import { STEPS_PER_DEGREE } from '../../../src/compiler/compile/grid.ts';
import type { StoryGeometry } from '../../../src/compiler/read/folder.ts';
import { positionsOf } from '../../../src/compiler/read/positions.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { ShapeWish } from './shape.ts';
import { hashOf, shapeFileBefore } from './shape-file.ts';
import { shapeOf } from './shape-of.ts';

/** A file of `shapes/`, read. */
export interface ReadShape {
  readonly text: string;
  readonly name: string;
  readonly geometry: StoryGeometry;
  /** As it says itself. */
  readonly from?: ShapeWish | undefined;
  readonly hash?: string | undefined;
}

/**
 * Whether a shape is as the command made it. Of one without a hash, by an earlier version, its very bytes have to be in
 * that form, and its vertices such of the whole shape.
 *
 * @param wish what it was made of
 */
export function isMade(
  { text, name, geometry, from, hash }: ReadShape,
  wish: ShapeWish,
  gazetteer: Gazetteer,
): boolean {
  if (hash !== undefined) return hash === hashOf(geometry);
  if (text !== shapeFileBefore(name, geometry, from)) return false;
  const whole = shapeOf(wish, gazetteer);
  return whole !== undefined && isThinnedOf(geometry, whole.geometry);
}

/** The coarsest step to which far positions are rounded, as a power of two of the served grid's (`Region.written`). */
const COARSEST = 10;

/** Whether all vertices are those of a whole shape, perhaps rounded. */
function isThinnedOf(geometry: StoryGeometry, whole: StoryGeometry): boolean {
  const all = positionsOf(whole);
  let left = positionsOf(geometry);
  // Where nothing is rounded first, which is most.
  for (let power = 0; left.length > 0 && power <= COARSEST; power++) {
    const step = power === 0 ? 1e-4 : 2 ** (power - 1) / STEPS_PER_DEGREE;
    const keyOf = ([lng = 0, lat = 0]: readonly number[]) =>
      `${Math.round(lng / step)} ${Math.round(lat / step)}`;
    const known = new Set(all.map(keyOf));
    left = left.filter((position) => !known.has(keyOf(position)) || !isMultiple(position, step));
  }
  return left.length === 0;
}

/** A step of four decimals rounds once more when it is written. */
function isMultiple(position: readonly number[], step: number): boolean {
  return position
    .slice(0, 2)
    .every((value) => Math.abs(value) === 180 || Math.abs(value - Math.round(value / step) * step) < 6e-5);
}
