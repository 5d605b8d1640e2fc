import { holdsPosition, onward } from '../../story/box.ts';
import { standsOnLand } from '../../story/kinds.ts';
import type { Bbox } from '../../story/place.ts';
import type { Problem } from '../../story/problem.ts';
import { boxAround } from '../compile/extent.ts';
import type { StoryFolder } from '../read/folder.ts';
import { positionsOf } from '../read/positions.ts';

/** Degrees by which a place may lie outside the basemap's land: coasts are drawn simpler there. */
const COAST = 0.5;

/** Places of the story's region that lie where the basemap, perhaps made for another region, has no land. */
export function basemapWarnings({ manifest, basemap, features }: StoryFolder): Problem[] {
  if (!manifest || !basemap) return [];
  const { file, value: shapes } = basemap;
  const isEmpty = shapes.land.coordinates.length === 0;
  const extent = boxAround(shapes.land);
  const reach = reachOfLand(shapes.land);
  const bare = features.flatMap(({ value }) => {
    if (!standsOnLand(value.properties.kind)) return [];
    const isBare = positionsOf(value.geometry).some(
      (position) => holdsPosition(manifest.bbox, position) && (isEmpty || !holdsPosition(reach, position)),
    );
    return isBare ? value.id : [];
  });
  if (bare.length === 0) return [];
  const land = isEmpty ? 'no land' : `land in [${extent.join(', ')}] only`;
  return [
    {
      file,
      path: '/land',
      found: `${land}, and outside it ${bare.join(', ')}`,
      expected: 'land under all places inside the story’s bbox',
      remedy: 'Make a basemap for the story’s region: npx article-map basemap --force.',
    },
  ];
}

/** The box in which the basemap has land, and some more. */
export function reachOfLand(land: GeoJSON.MultiPolygon): Bbox {
  const [west, south, east, north] = onward(boxAround(land));
  return [west - COAST, south - COAST, east + COAST, north + COAST];
}
