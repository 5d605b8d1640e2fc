import { type Atlas, loadAtlas } from '../natural-earth/atlas.ts';
import { NATURAL_EARTH } from '../natural-earth/credit.ts';
import { areaOf } from './area.ts';
import type { Shape, ShapeWish } from './shape.ts';

/**
 * The shape of a place as Natural Earth has it at 1:10m, every vertex: longitude and latitude in degrees, cut at 180°.
 * Undefined where it has none.
 */
export function shapeOf(wish: ShapeWish, atlas: Atlas = loadAtlas()): Shape | undefined {
  const geometry = areaOf(wish, atlas);
  return (
    geometry && { geometry, source: { ...NATURAL_EARTH, licence: 'public domain' }, precision: 'generalised' }
  );
}
