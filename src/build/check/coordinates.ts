import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../folder.ts';
import { isBox, positionsOf } from '../positions.ts';

/** Positions lie on the globe and inside the bbox of their layer, or else of the story, so that swapped axes are caught. */
export function checkCoordinates({ entries, features }: StoryFolder): Problem[] {
  return features.flatMap(({ file, path, value }) => {
    const outside = positionsOf(value.geometry).flatMap((position) => {
      const expected = missed(position.value, value.layer.bbox ?? entries.bbox);
      return expected === undefined ? [] : [{ ...position, expected }];
    });
    const [first] = outside;
    if (!first) return [];
    const others = outside.length > 1 ? ` (and ${outside.length - 1} more of ${value.id})` : '';
    return [
      {
        file,
        path: `${path}/geometry${first.path}`,
        found: `[${first.value.join(', ')}]${others}`,
        expected: first.expected,
        remedy: 'Write longitude first, then latitude; or widen the bbox if the place is right.',
      },
    ];
  });
}

function missed(
  [lng = 0, lat = 0]: GeoJSON.Position,
  bbox: readonly number[] | undefined,
): string | undefined {
  if (Math.abs(lng) > 180 || Math.abs(lat) > 90)
    return 'a longitude from -180 to 180 and a latitude from -90 to 90';
  // Nothing lies inside a box that is none, which is a fault of its own.
  if (!bbox || !isBox(bbox)) return undefined;
  const [west = -180, south = -90, east = 180, north = 90] = bbox;
  if (lng >= west && lng <= east && lat >= south && lat <= north) return undefined;
  return `a position inside the bbox [${bbox.join(', ')}]`;
}
