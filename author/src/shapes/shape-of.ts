import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Atlas, loadAtlas } from '../natural-earth/atlas.ts';
import { NATURAL_EARTH } from '../natural-earth/credit.ts';
import { areaOf } from './area.ts';
import { lakeOf } from './lake.ts';
import { riverOf } from './river.ts';
import { seaOf } from './sea.ts';
import type { Shape, ShapeWish } from './shape.ts';

/**
 * The shape of a place as Natural Earth has it at 1:10m, with every vertex; of a sea, a point. Undefined where it has
 * none.
 */
export function shapeOf(
  wish: ShapeWish,
  gazetteer: Gazetteer,
  atlas: Atlas = loadAtlas(),
): Shape | undefined {
  if ('sea' in wish) return seaOf(wish, gazetteer);
  const geometry =
    'river' in wish ? riverOf(wish, atlas) : 'lake' in wish ? lakeOf(wish, atlas) : areaOf(wish, atlas);
  return (
    geometry && {
      geometry,
      source: { ...NATURAL_EARTH, licence: 'public domain' },
      precision: 'generalised',
    }
  );
}
