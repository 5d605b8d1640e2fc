import type { Region } from '../basemap/region.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Atlas, loadAtlas } from '../natural-earth/atlas.ts';
import { NATURAL_EARTH } from '../natural-earth/credit.ts';
import { areaOf } from './area.ts';
import { lakeOf } from './lake.ts';
import { riverOf } from './river.ts';
import { seaOf } from './sea.ts';
import type { Shape, ShapeWish } from './shape.ts';

/**
 * The shape of a place as Natural Earth has it at 1:10m; of a sea, a point. Undefined where it has none.
 *
 * @param region for which it is thinned as the basemap is, so that their lines are the same; absent: every vertex
 */
export function shapeOf(
  wish: ShapeWish,
  gazetteer: Gazetteer,
  atlas: Atlas = loadAtlas(),
  region?: Region,
): Shape | undefined {
  if ('sea' in wish) return seaOf(wish, gazetteer);
  const geometry =
    'river' in wish
      ? riverOf(wish, atlas, region)
      : 'lake' in wish
        ? lakeOf(wish, atlas, region)
        : areaOf(wish, atlas, region);
  return (
    geometry && {
      geometry,
      source: { ...NATURAL_EARTH, licence: 'public domain' },
      precision: 'generalised',
    }
  );
}
