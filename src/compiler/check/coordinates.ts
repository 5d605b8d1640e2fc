import { holdsPosition } from '../../story/box.ts';
import { MOST_NORTH } from '../../story/manifest.ts';
import type { Bbox } from '../../story/place.ts';
import type { Problem } from '../../story/problem.ts';
import type { StoryFolder } from '../read/folder.ts';
import { isBox, placedPositionsOf, positionsOf } from '../read/positions.ts';
import { isSwapped } from './boxes.ts';

/** Positions lie on the globe and inside the bbox of their layer, or else of the story, so that swapped axes are caught. */
export function checkCoordinates({ entries, features }: StoryFolder): Problem[] {
  const { bbox, frames } = entries;
  // A box that is none is a fault of its own.
  const whole = bbox && isBox(bbox) && !isSwapped(bbox, frames) ? bbox : undefined;
  return features.flatMap(({ file, path, value }) => {
    const box = value.layer.bbox ?? whole;
    const isOutside = (position: GeoJSON.Position) => missed(position, box) !== undefined;
    if (!positionsOf(value.geometry).some(isOutside)) return [];
    const outside = placedPositionsOf(value.geometry).filter((position) => isOutside(position.value));
    const [first] = outside;
    const expected = first && missed(first.value, box);
    if (!first || expected === undefined) return [];
    const others = outside.length > 1 ? ` (and ${outside.length - 1} more of ${value.id})` : '';
    return [
      {
        file,
        path: `${path}/geometry${first.path}`,
        found: `[${first.value.join(', ')}]${others}`,
        expected,
        remedy: 'Write longitude first, then latitude; or widen the bbox if the place is right.',
      },
    ];
  });
}

function missed(position: GeoJSON.Position, bbox: Bbox | undefined): string | undefined {
  if (isOffGlobe(position)) return 'a longitude from -180 to 180 and a latitude from -90 to 90';
  if (!bbox || !isBox(bbox)) return undefined;
  // What lies beyond the end of the map is clipped, and so in no box.
  const [lng = 0, lat = 0] = position;
  if (holdsPosition(bbox, [lng, Math.max(-MOST_NORTH, Math.min(MOST_NORTH, lat))])) return undefined;
  return `a position inside the bbox [${bbox.join(', ')}]`;
}

/** Whether a position is on no globe; longitudes may go on past 180° for a whole turn. */
export function isOffGlobe([lng = 0, lat = 0]: GeoJSON.Position): boolean {
  return Math.abs(lng) > 360 || Math.abs(lat) > 90;
}
