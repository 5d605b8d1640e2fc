import { holdsPosition } from '../../story/box.ts';
import type { Kind } from '../../story/place.ts';
import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';
import { extentOf, positionsOf } from '../read/positions.ts';

/** What stands on land. */
const LANDED: ReadonlySet<Kind> = new Set(['country', 'region', 'disputed-area', 'city', 'site']);

/** Degrees by which a place may lie outside the basemap's land: coasts are drawn simpler there. */
const COAST = 0.5;

/** Places of the story's region that lie where the basemap, perhaps made for another region, has no land. */
export function basemapWarnings({ manifest, basemap, features }: StoryFolder): Problem[] {
  if (!manifest || !basemap) return [];
  const { file, value: shapes } = basemap;
  const [west, south, east, north] = extentOf(positionsOf(shapes.land).map(({ value }) => value));
  const bare = features.flatMap(({ value }) => {
    if (!LANDED.has(value.properties.kind)) return [];
    const isBare = positionsOf(value.geometry).some(({ value: [lng = 0, lat = 0] }) => {
      const inRegion = holdsPosition(manifest.bbox, [lng, lat]);
      return (
        inRegion && (lng < west - COAST || lng > east + COAST || lat < south - COAST || lat > north + COAST)
      );
    });
    return isBare ? value.id : [];
  });
  if (bare.length === 0) return [];
  const land = west > east ? 'no land' : `land in [${[west, south, east, north].join(', ')}] only`;
  return [
    {
      file,
      path: '/land',
      found: `${land}, and outside it ${bare.join(', ')}`,
      expected: 'land under all places inside the story’s bbox',
      remedy: 'Make a basemap for the story’s region: README, “Make your own”.',
    },
  ];
}
