import { kinks, polygon } from '@turf/turf';
import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../folder.ts';
import { isFlat, polygonsOf } from '../positions.ts';

/** No polygon's rim crosses or touches itself, but for a hole that touches the rim in a vertex they share. */
export function checkCrossings({ features }: StoryFolder): Problem[] {
  return features.flatMap(({ file, path, value }) =>
    polygonsOf(value.geometry).flatMap(({ path: at, value: rings }) => {
      const places = crossings(rings);
      if (places.length === 0) return [];
      const shown = places.slice(0, 3).map(([lng = 0, lat = 0]) => `[${lng.toFixed(4)}, ${lat.toFixed(4)}]`);
      return [
        {
          file,
          path: `${path}/geometry${at}`,
          found: `a rim that crosses itself at ${shown.join(', ')}${places.length > 3 ? ' and elsewhere' : ''}`,
          expected: 'a polygon whose rim never meets itself',
          remedy: `Redraw ${value.id} there, or cut it into two polygons.`,
        },
      ];
    }),
  );
}

function crossings(rings: readonly GeoJSON.Position[][]): GeoJSON.Position[] {
  const faulty = rings.some((ring) => isFlat(ring) || String(ring[0]) !== String(ring.at(-1)));
  if (faulty) return [];
  const seen = new Map<string, number>();
  for (const ring of rings)
    for (const position of new Set(ring.map(String))) seen.set(position, (seen.get(position) ?? 0) + 1);
  const found = kinks(polygon(rings.map(withoutRepeats))).features.map(
    ({ geometry }) => geometry.coordinates,
  );
  const distinct = new Map(found.map((position) => [String(position), position]));
  return [...distinct].filter(([key]) => (seen.get(key) ?? 0) < 2).map(([, position]) => position);
}

/** To Turf a rim that pauses, with a position twice in a row, meets itself there. */
function withoutRepeats(ring: GeoJSON.Position[]): GeoJSON.Position[] {
  return ring.filter((position, index) => index === 0 || String(position) !== String(ring[index - 1]));
}
